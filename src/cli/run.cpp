// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run.h"

#include "base/errorname.h"
#include "base/tr.h"
#include "cli/command.h"
#include "cli/deadline.h"
#include "workbench/chosenconnection.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

void addCommonOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"db"_s, Martlet::tr("The warehouse: a file, or postgresql://user@host/name."), u"place"_s});
    parser.addOption({u"profile"_s, Martlet::tr("A saved connection; “demo” is the demo shop."), u"name"_s});
    parser.addOption(
        {u"environment"_s, Martlet::tr("The project's dev, test or prod of martlet.toml."), u"name"_s});
    parser.addOption({u"json"_s, Martlet::tr("Print one JSON object.")});
    parser.addOption({QStringList{u"h"_s, u"help"_s}, Martlet::tr("Show this.")});
}

QString overview(const std::vector<Command> &commands)
{
    QString page = Martlet::tr("Usage: martletctl [--db PLACE | --profile NAME] VERB … [--json]") + u"\n\n"_s;
    for (const Command &command : commands)
        page += u"  %1 %2\n"_s.arg(command.name, -10).arg(command.summary);
    return page + u'\n' + Martlet::tr("“martletctl VERB --help” tells more.") + u'\n';
}

int report(Console &console, const Error &error)
{
    console.problem(error.message);
    if (!error.detail.isEmpty())
        console.problem(u"  "_s + error.detail);
    if (console.json() && !console.hasPrintedObject())
        console.object({{u"error"_s, QJsonObject{{u"kind"_s, nameOf(error.kind)},
                                                 {u"message"_s, error.message},
                                                 {u"detail"_s, error.detail}}}});
    return exitCode(error.kind);
}

// The verb is the first word that is neither an option nor an option's value.
QString verbOf(const QStringList &words, const std::vector<Command> &commands)
{
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (words[i] == u"--db" || words[i] == u"--profile" || words[i] == u"--environment")
            ++i;
        else if (!words[i].startsWith(u'-') &&
                 std::any_of(commands.begin(), commands.end(), [&](auto &c) { return c.name == words[i]; }))
            return words[i];
        else if (!words[i].startsWith(u'-'))
            return u'?' + words[i];
    }
    return {};
}

// With --within no longer than that. What is not whole then is no answer, so it is an Error.
Result<void> runWithin(const Command &command, const QCommandLineParser &parser, Console &console,
                       const std::stop_token &stop)
{
    const auto has = [](const QCommandLineOption &one) { return one.names().contains(u"within"_s); };
    if (std::none_of(command.options.begin(), command.options.end(), has) || !parser.isSet(u"within"_s))
        return command.run({parser, console, stop});
    bool isNumber = false;
    const double seconds = parser.value(u"within"_s).toDouble(&isNumber);
    constexpr double longest = 1e6;
    if (!isNumber || seconds <= 0 || seconds > longest)
        return usageError(
            Martlet::tr("--within needs a number of seconds, not “%1”.").arg(parser.value(u"within"_s)));
    const Deadline deadline(std::chrono::milliseconds(qint64(seconds * 1000)), stop);
    auto done = command.run({parser, console, deadline.token()});
    if (!done && done.error().kind == Error::Kind::Cancelled && deadline.hasExpired())
        return fail(Error::Kind::Cancelled,
                    Martlet::tr("There is no whole answer within %1 s. Allow it more, or ask for less.")
                        .arg(parser.value(u"within"_s)));
    return done;
}

} // namespace

tl::unexpected<Error> usageError(const QString &message)
{
    return fail(Error::Kind::Usage, message);
}

Result<qint64> wholeNumber(const Invocation &call, const QString &option, qint64 standard)
{
    if (!call.has(option))
        return standard;
    bool isNumber = false;
    const auto number = call.value(option).toLongLong(&isNumber);
    if (!isNumber || number < 0)
        return usageError(Martlet::tr("--%1 needs a whole number that is not negative, not “%2”.")
                              .arg(option, call.value(option)));
    return number;
}

std::vector<Command> allCommands()
{
    return {demoCommand(),   warehouseCommand(), importCommand(),  sniffCommand(),  batchCommand(),
            recipeCommand(), rejectsCommand(),   qualityCommand(), memberCommand(), askCommand(),
            modelCommand(),  reportCommand(),    configCommand()};
}

ProfileFlags Invocation::flags() const
{
    return {value(u"profile"_s), value(u"environment"_s), value(u"db"_s)};
}

Result<ConnectionSpec> Invocation::spec() const
{
    return chosenConnection(flags());
}

Result<std::unique_ptr<Workbench>> Invocation::bench(Workbench::Accepts accepts) const
{
    TRY_ASSIGN(const ConnectionSpec where, spec());
    TRY_ASSIGN(auto bench, Workbench::open(where, {}, accepts));
    if (!bench->modelNotice().isEmpty())
        console.problem(bench->modelNotice());
    return bench;
}

int runCommandLine(const QStringList &words, std::FILE *out, std::FILE *err, std::stop_token stop)
{
    const auto commands = allCommands();
    Console console(out, err, words.contains(u"--json"_s));
    const QString verb = verbOf(words, commands);
    if (verb.isEmpty() && words.contains(u"--version"_s)) {
        console.line(u"martletctl " MARTLET_VERSION ""_s);
        return 0;
    }
    if (verb.isEmpty()) {
        const bool asked = words.contains(u"--help"_s) || words.contains(u"-h"_s);
        console.print(overview(commands));
        return asked ? 0 : exitCode(Error::Kind::Usage);
    }
    if (verb.startsWith(u'?'))
        return report(console,
                      {Error::Kind::Usage,
                       Martlet::tr("There is no verb “%1”. “martletctl --help” lists them.").arg(verb.mid(1))});

    const Command command =
        *std::find_if(commands.begin(), commands.end(), [&](auto &c) { return c.name == verb; });
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary);
    addCommonOptions(parser);
    parser.addOptions(command.options);
    parser.addPositionalArgument(command.name, command.summary, command.name + u' ' + command.arguments);
    if (!parser.parse(words))
        return report(console, {Error::Kind::Usage,
                                parser.errorText() +
                                    Martlet::tr(" “martletctl %1 --help” lists the options.").arg(verb)});
    if (parser.isSet(u"help"_s)) {
        console.print(parser.helpText());
        return 0;
    }
    const auto done = runWithin(command, parser, console, stop);
    console.endProgress();
    if (done && console.hasLostOutput())
        return report(console, {Error::Kind::Disk,
                                Martlet::tr("The answer could not be written whole. Free some space where it "
                                            "goes, and ask again.")});
    return done ? 0 : report(console, done.error());
}

} // namespace martlet
