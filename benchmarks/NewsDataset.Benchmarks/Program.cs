using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using NewsDataset.Benchmarks;
using NewsDataset.Benchmarks.Builds;
using NewsDataset.Benchmarks.Generator;
using NewsDataset.Benchmarks.Lookups;
using NewsDataset.Benchmarks.Peel;
using NewsDataset.Benchmarks.Reading;
using NewsDataset.Benchmarks.Results;

// First what runs in this process, while it holds little.
(string Name, Action<Scale, Report> Run)[] parts =
[
    ("generator", GeneratorPart.Run),
    ("peel", PeelPart.Run),
    ("lookups", LookupPart.Run),
    ("builds", BuildPart.Run),
    ("start", StartPart.Run),
    ("reading", ReadingPart.Run),
];

var quick = new Option<bool>("--quick") { Description = "A look in a few minutes, with fewer articles. Writes no RESULTS.md." };
var only = new Option<string?>("--only") { Description = "Measure one part alone. Writes no RESULTS.md." };
only.AcceptOnlyFromAmong([.. parts.Select(static x => x.Name)]);
var command = new RootCommand("Measures NewsDataset beside what people use today; see benchmarks/README.md.") { quick, only };
command.SetAction(result => Measure(result.GetValue(quick) ? Scale.Quick : Scale.Full, result.GetValue(only)) ? 0 : 1);
return command.Parse(args).Invoke();

bool Measure(Scale scale, string? part)
{
    Scale.Current = scale;
    var report = new Report();
    bool complete = true;
    foreach ((string name, Action<Scale, Report> run) in parts.Where(x => part is null || x.Name == part))
    {
        Progress.Say("part " + name);
        try
        {
            run(scale, report);
        }
        catch (Exception e) when (e is InvalidOperationException or IOException)
        {
            // What the other parts measured took half an hour.
            Console.Error.WriteLine(e);
            complete = false;
        }
    }

    List<string> lines = [.. report.ToMarkdown("dotnet run -c Release --project benchmarks/NewsDataset.Benchmarks" + (args.Length == 0 ? string.Empty : " -- " + string.Join(' ', args)))];
    foreach (string line in lines)
    {
        Console.WriteLine(line);
    }

    if (complete && !scale.IsQuick && part is null)
    {
        File.WriteAllText(BenchmarkFolders.Results, string.Join('\n', lines) + "\n");
    }

    Progress.Say(complete ? "done" : "not all could be measured");
    return complete;
}
