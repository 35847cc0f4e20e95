using System.Runtime.CompilerServices;

namespace VerifyTests;

/// <summary>What a test says about its snapshot.</summary>
public sealed class VerifySettings
{
    internal IReadOnlyList<object?> Parameters { get; private set; } = [];

    internal string? Directory { get; private set; }

    /// <summary>The arguments of a theory, in the order of its parameters: they become part of the file's name.</summary>
    public void UseParameters(params object?[] parameters) => Parameters = parameters;

    /// <summary>The folder of the snapshot, relative to the test's file.</summary>
    public void UseDirectory(string directory) => Directory = directory;
}

/// <summary>A comparison that begins when it is awaited, so that settings can follow the call.</summary>
public sealed class SettingsTask(VerifySettings settings, Func<VerifySettings, Task> compare)
{
    private Task? _task;

    /// <inheritdoc cref="VerifySettings.UseParameters"/>
    public SettingsTask UseParameters(params object?[] parameters)
    {
        settings.UseParameters(parameters);
        return this;
    }

    /// <inheritdoc cref="VerifySettings.UseDirectory"/>
    public SettingsTask UseDirectory(string directory)
    {
        settings.UseDirectory(directory);
        return this;
    }

    /// <summary>Begins the comparison.</summary>
    public Task ToTask() => _task ??= compare(settings);

    /// <summary>Begins the comparison.</summary>
    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

    /// <summary>Begins the comparison.</summary>
    public static implicit operator Task(SettingsTask task) => task.ToTask();
}

/// <summary>The text is not the accepted one.</summary>
public sealed class VerifyException(string message) : Exception(message);
