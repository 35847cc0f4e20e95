namespace ConceptLib.Tool.Checking;

/// <summary>Changes to the files in folders and in those below them.</summary>
internal sealed class FolderChanges : IChanges, IDisposable
{
    // An editor writes a file in several steps, and a check-out writes many files.
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(200);

    private readonly AutoResetEvent _changed = new(initialState: false);
    private readonly FileSystemWatcher[] _watchers;

    /// <summary>Begins to watch.</summary>
    /// <exception cref="ArgumentException">A folder is not there.</exception>
    public FolderChanges(params IEnumerable<string> folders)
    {
        _watchers = [.. folders.Select(static folder => new FileSystemWatcher(folder) { IncludeSubdirectories = true })];
        foreach (FileSystemWatcher watcher in _watchers)
        {
            watcher.Changed += (_, _) => _changed.Set();
            watcher.Created += (_, _) => _changed.Set();
            watcher.Deleted += (_, _) => _changed.Set();
            watcher.Renamed += (_, _) => _changed.Set();
            watcher.Error += (_, _) => _changed.Set(); // more than it could keep: something has changed
            watcher.EnableRaisingEvents = true;
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
}
