using ConceptLib.Tool.Pages;
using Spectre.Console;

namespace ConceptLib.Tool.Tests;

public sealed class LongWorkTests
{
    [Fact]
    public void Work_that_takes_longer_than_a_moment_is_told_while_it_goes_on()
    {
        (IAnsiConsole terminal, Screen screen) = Terminal();

        bool wasTold = new LongWork(terminal, TimeSpan.Zero).While("Reading [the] definitions", () => SpinWait.SpinUntil(() => screen.ToString().Contains("Reading [the] definitions …", StringComparison.Ordinal), TimeSpan.FromMinutes(1)));

        Assert.True(wasTold);
    }

    [Fact]
    public void Work_that_is_over_in_a_moment_is_not_told()
    {
        (IAnsiConsole terminal, Screen screen) = Terminal();

        Assert.Equal(1, new LongWork(terminal, TimeSpan.FromMinutes(1)).While("Reading", static () => 1));
        Assert.Equal("", screen.ToString());
    }

    [Fact]
    public void What_work_throws_is_thrown()
    {
        (IAnsiConsole terminal, Screen _) = Terminal();

        Assert.Throws<IOException>(() => new LongWork(terminal).While<int>("Reading", static () => throw new IOException()));
        Assert.Throws<IOException>(() => new LongWork(null).While<int>("Reading", static () => throw new IOException()));
    }

    private static (IAnsiConsole Terminal, Screen Screen) Terminal()
    {
        Screen screen = new();
        return (AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, Interactive = InteractionSupport.Yes, Out = new AnsiConsoleOutput(screen) }), screen);
    }

    /// <summary>Is written by one thread and read by another.</summary>
    private sealed class Screen : StringWriter
    {
        public override void Write(string? value)
        {
            lock (this)
            {
                base.Write(value);
            }
        }

        public override string ToString()
        {
            lock (this)
            {
                return base.ToString();
            }
        }
    }
}
