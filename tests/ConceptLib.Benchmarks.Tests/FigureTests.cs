using ConceptLib.Benchmarks.Figures;
using ConceptLib.Benchmarks.Measuring;

namespace ConceptLib.Benchmarks.Tests;

/// <summary>No time is tested here: only that what is measured still runs.</summary>
public sealed class FigureTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    // One test for all: the libraries are compiled once.
    [Fact]
    public void Each_figure_can_be_measured() => Assert.All(FigureGroups.All, group =>
    {
        Figure[] figures = [.. group.Measure(new Scale(Effort.Smoke, _workspace))];

        Assert.NotEmpty(figures);
        Assert.All(figures, static figure => Assert.True(double.IsFinite(figure.Value), figure.Subject));
    });
}
