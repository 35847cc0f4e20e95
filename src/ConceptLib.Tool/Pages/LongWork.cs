using Spectre.Console;

namespace ConceptLib.Tool.Pages;

/// <summary>Tells somebody at a terminal that long work goes on. What is over in a moment is not told.</summary>
/// <param name="terminal">The error stream when it is a terminal; null when nobody sits there.</param>
/// <param name="moment">How long a moment is; a second unless it is given.</param>
internal sealed class LongWork(IAnsiConsole? terminal, TimeSpan? moment = null)
{
    private readonly TimeSpan _moment = moment ?? TimeSpan.FromSeconds(1);

    /// <summary>Does <paramref name="work"/>, and says so while it takes long.</summary>
    /// <param name="what">What is done, without a full stop: "Reading the definitions".</param>
    /// <param name="work">Writes nothing.</param>
    public T While<T>(string what, Func<T> work)
    {
        if (terminal is null)
        {
            return work();
        }

        using ManualResetEventSlim done = new();
        Thread teller = new(() =>
        {
            if (!done.Wait(_moment))
            {
                terminal.Status().Start(Markup.Escape(what) + " …", _ => done.Wait());
            }
        });
        teller.Start();
        try
        {
            return work();
        }
        finally
        {
            done.Set();
            teller.Join();
        }
    }
}
