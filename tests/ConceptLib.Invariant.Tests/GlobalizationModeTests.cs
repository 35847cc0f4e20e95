using System.Globalization;

namespace ConceptLib.Tests;

public class GlobalizationModeTests
{
    [Fact]
    public void These_tests_run_without_culture_data() => Assert.Throws<CultureNotFoundException>(() => CultureInfo.GetCultureInfo("tr-TR"));
}
