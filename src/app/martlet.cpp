// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/tr.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagepicture.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/preferences.h"
#include "ui/theme/theme.h"
#include "workbench/chosenconnection.h"
#include "workbench/places.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>
#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>
#include <clocale>
#include <cstdio>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

// QT_LOGGING_RULES="martlet.start=true" tells when the first page could be used; tests/benchmarks/startup reads
// it.
Q_LOGGING_CATEGORY(startLog, "martlet.start", QtWarningMsg)

void say(const QString &text)
{
    std::fprintf(stderr, "%s\n", qPrintable(text));
}

void addOptions(QCommandLineParser &options)
{
    options.setApplicationDescription(Martlet::tr("Retail analytics workbench."));
    options.addHelpOption();
    options.addVersionOption();
    options.addOptions({
        {u"db"_s, Martlet::tr("Open this warehouse: a file, or postgresql://user@host/name."), u"place"_s},
        {u"profile"_s, Martlet::tr("Open a saved connection; “demo” is the demo shop."), u"name"_s},
        {u"render"_s,
         Martlet::tr(
             "Save a picture of this report's page (or of “home”, “import”, “data”, "
             "“data/sales_fact.unit_price”, “quality”, “quality/calendar”, “query” or “query/FILE”) and end."),
         u"report"_s},
        {u"out"_s, Martlet::tr("The PNG file for --render."), u"file"_s, u"martlet.png"_s},
        {u"dark"_s, Martlet::tr("Use the dark theme, this time.")},
    });
}

// What the words ask to be opened: the demo shop when they name nothing and nothing was open before.
Result<void> openWished(MainWindow &window, const QCommandLineParser &words, const Preferences &preferences)
{
    if (words.isSet(u"db"_s) || (words.isSet(u"profile"_s) && words.value(u"profile"_s) != u"demo")) {
        TRY_ASSIGN(const ConnectionSpec spec,
                   chosenConnection({words.value(u"profile"_s), {}, words.value(u"db"_s)}));
        window.start(spec);
        return {};
    }
    if (words.isSet(u"profile"_s) || words.isSet(u"render"_s) || preferences.connections().empty())
        window.openDemo();
    else
        window.start({});
    return {};
}

PageLink pageOf(const QString &name)
{
    if (name == u"home")
        return {PageId::Home, {}};
    if (name == u"import")
        return {PageId::Import, {}};
    if (name.section(u'/', 0, 0) == u"data")
        return {PageId::Data, name.section(u'/', 1)};
    if (name.section(u'/', 0, 0) == u"query")
        return {PageId::Query, name.section(u'/', 1)};
    if (name.section(u'/', 0, 0) == u"quality")
        return {PageId::Quality, name.section(u'/', 1)};
    return {PageId::Reports, name};
}

// --help and --version are answered where there is no display, too.
bool answersWithoutWindow(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *word) {
        const auto text = QLatin1StringView(word);
        return text == "-h"_L1 || text == "--help"_L1 || text == "--help-all"_L1 || text == "-v"_L1 ||
               text == "--version"_L1;
    });
}

int printAnswer(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"martlet"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MARTLET_VERSION));
    QCommandLineParser words;
    addOptions(words);
    words.process(application); // ends the program
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (answersWithoutWindow(argc, argv))
        return printAnswer(argc, argv);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"martlet"_s);
    QApplication::setApplicationDisplayName(u"Martlet"_s);
    QApplication::setApplicationVersion(QStringLiteral(MARTLET_VERSION));
    std::setlocale(LC_NUMERIC, "C"); // Qt has set the user's; numbers in files and SQL have a point
    installTranslation(application);

    QCommandLineParser words;
    addOptions(words);
    words.process(application);

    Preferences preferences(places::configFolder() + u"/window.ini"_s);
    Theme theme(application, words.isSet(u"dark"_s) ? Theme::Mode::Dark : preferences.themeMode());
    MainWindow window(theme, preferences);
    if (words.isSet(u"render"_s))
        window.resize(1440, 900);
    QObject::connect(&window.pages(), &PageStack::pageMade, &window, [] {
        QTimer::singleShot(0, [] { qCInfo(startLog) << "usable" << QDateTime::currentMSecsSinceEpoch(); });
    });
    window.show();
    if (const auto opened = openWished(window, words, preferences); !opened) {
        say(opened.error().message);
        return exitCode(opened.error().kind);
    }
    if (words.isSet(u"render"_s))
        new PagePicture(window, pageOf(words.value(u"render"_s)), words.value(u"out"_s),
                        [](const Result<void> &saved) {
                            if (!saved)
                                say(saved.error().message);
                            QApplication::exit(saved ? 0 : exitCode(saved.error().kind));
                        });
    return QApplication::exec();
}
