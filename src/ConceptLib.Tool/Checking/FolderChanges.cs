using System.Diagnostics.CodeAnalysis;

namespace ConceptLib.Tool.Checking;

/// <summary>Changes to the files in folders and in those below them.</summary>
internal sealed class FolderChanges : IChanges, IDisposable
{
    // An editor writes a file in several steps, and a check-out writes many files.
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(200);

    private readonly AutoResetEvent _changed = new(initialState: false);
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly Action<string> _complain;
    private int _complaints;

    private FolderChanges(Action<string> complain) => _complain = complain;

    /// <summary>Begins to watch.</summary>
    /// <param name="folders">The folders.</param>
    /// <param name="complain">Is told, once, that not all changes are seen any more.</param>
    /// <param name="changes">What happens to them.</param>
    /// <param name="complaint">Why they cannot be watched: one is not there, or the system has no more watchers to give.</param>
    public static bool TryWatch(
        IReadOnlyList<string> folders, Action<string> complain, [NotNullWhen(true)] out FolderChanges? changes, [NotNullWhen(false)] out string? complaint)
    {
        changes = new(complain);
        try
        {
            foreach (string folder in folders)
            {
                changes.Watch(folder);
            }

            complaint = null;
            return true;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException)
        {
            changes.Dispose();
            changes = null;
            complaint = "Changes to the files cannot be watched: " + exception.Message;
            return false;
        }
    }

    /// <inheritdoc/>
    public bool Wait()
    {
        _changed.WaitOne();
        while (_changed.WaitOne(Rest))
        {
            // Not at rest yet.
        }

        return true;
    }

    public void Dispose()
    {
        foreach (FileSystemWatcher watcher in _watchers)
        {
            watcher.Dispose();
        }

        _changed.Dispose();
    }

    /// <summary>What a watcher says that missed something.</summary>
    internal void OnError(Exception exception)
    {
        // More changes at once than it could keep: something has changed, and it goes on.
        if (exception is not InternalBufferOverflowException && Interlocked.Exchange(ref _complaints, 1) == 0)
        {
            _complain("Not all changes to the files are seen: " + exception.Message);
        }

        _changed.Set();
    }

    private void Watch(string folder)
    {
        FileSystemWatcher watcher = new(folder) { IncludeSubdirectories = true };
        _watchers.Add(watcher);
        watcher.Changed += (_, _) => _changed.Set();
        watcher.Created += (_, _) => _changed.Set();
        watcher.Deleted += (_, _) => _changed.Set();
        watcher.Renamed += (_, _) => _changed.Set();
        watcher.Error += (_, error) => OnError(error.GetException());
        watcher.EnableRaisingEvents = true;
    }
}
