namespace ConceptLib.Fuzz.Running;

/// <summary>Runs what is done with one input where a hang is seen, and where the stack is no deeper than a compiler's.</summary>
internal static class InputWatch
{
    // Far more than an input takes: the machine may be busy with other tests.
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(30);

    // What a thread has on Windows, or a little less. On Linux it has eight times as much, and what overflows elsewhere would go unseen.
    private const int StackSize = 1024 * 1024;

    /// <summary>What was thrown; <see cref="InputTookTooLong"/> when there is no end to it; null when all is well.</summary>
    public static Exception? Run(Action action)
    {
        Exception? thrown = null;
        Thread thread = new(Work, StackSize) { IsBackground = true };
        thread.Start();
        return thread.Join(s_limit) ? thrown : new InputTookTooLong(s_limit);

        void Work()
        {
            try
            {
                action();
            }
            catch (Exception exception)
            {
                thrown = exception;
            }
        }
    }
}

/// <summary>An input that is not done with in time.</summary>
internal sealed class InputTookTooLong(TimeSpan limit) : Exception($"The input is not done with after {limit.TotalSeconds} s.");
