// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "cli/homefolder.h"

#include <QDir>
#include <QTest>

#include <sys/stat.h>

using namespace martlet;
using namespace Qt::StringLiterals;

// Each wrong turn at a terminal ends with its own exit code and a sentence, and help is at hand.
class TestWrongTurns : public QObject
{
    Q_OBJECT

private:
    HomeFolder m_home;

private Q_SLOTS:
    void wrongTurnsSayWhatToDo_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, QStringList words, int code) {
            QTest::newRow(name) << words << code;
        };
        const QString good = u"good.db"_s;
        row("no verb", {}, 2);
        row("unknown verb", {u"fly"_s}, 2);
        row("unknown option", {u"ask"_s, u"--fly"_s}, 2);
        row("no database", {u"ask"_s, u"--sql"_s, u"SELECT 1"_s}, 2);
        row("missing file", {u"--db"_s, u"none.db"_s, u"ask"_s, u"--sql"_s, u"SELECT 1"_s}, 3);
        row("not a database", {u"--db"_s, u"text.db"_s, u"ask"_s, u"--sql"_s, u"SELECT 1"_s}, 9);
        row("a folder", {u"--db"_s, u"."_s, u"ask"_s, u"--sql"_s, u"SELECT 1"_s}, 3);
        row("not a warehouse", {u"--db"_s, u"empty.db"_s, u"report"_s, u"run"_s, u"top-products"_s}, 3);
        row("unknown table", {u"--db"_s, good, u"warehouse"_s, u"profile"_s, u"shops"_s, u"x"_s}, 2);
        row("unknown column", {u"--db"_s, good, u"warehouse"_s, u"profile"_s, u"dim_stores"_s, u"x"_s}, 2);
        row("no column", {u"--db"_s, good, u"warehouse"_s, u"profile"_s, u"dim_stores"_s}, 2);
        row("no table", {u"--db"_s, good, u"warehouse"_s, u"lineage"_s}, 2);
        row("unknown report", {u"--db"_s, good, u"report"_s, u"run"_s, u"none"_s}, 2);
        row("unknown parameter",
            {u"--db"_s, good, u"report"_s, u"run"_s, u"top-products"_s, u"--param"_s, u"x=1"_s}, 2);
        row("wrong type",
            {u"--db"_s, good, u"report"_s, u"run"_s, u"top-products"_s, u"--param"_s, u"top=many"_s}, 2);
        row("bad parameter form",
            {u"--db"_s, good, u"report"_s, u"run"_s, u"top-products"_s, u"--param"_s, u"top"_s}, 2);
        row("bad SQL", {u"--db"_s, good, u"ask"_s, u"--sql"_s, u"SELEC 1"_s}, 2);
        row("writing SQL", {u"--db"_s, good, u"ask"_s, u"--sql"_s, u"DELETE FROM sales_lines"_s}, 5);
        row("unknown recipe", {u"--db"_s, good, u"import"_s, u"--recipe"_s, u"none"_s, u"text.db"_s}, 2);
        row("missing input", {u"--db"_s, good, u"import"_s, u"nowhere.csv"_s}, 3);
        row("server gone",
            {u"--db"_s, u"postgresql://nobody@127.0.0.1:1/none"_s, u"ask"_s, u"--sql"_s, u"SELECT 1"_s}, 7);
        row("a pipe", {u"--db"_s, good, u"import"_s, u"pipe.csv"_s}, 3);
        row("an empty folder", {u"--db"_s, good, u"import"_s, u"hollow"_s}, 3);
        row("columns nobody knows", {u"--db"_s, good, u"import"_s, u"shapes.csv"_s}, 3);
        row("unknown batch", {u"--db"_s, good, u"batch"_s, u"show"_s, u"99"_s}, 3);
        row("rejects of an unknown batch", {u"--db"_s, good, u"rejects"_s, u"list"_s, u"99"_s}, 3);
        row("unknown format", {u"--db"_s, good, u"ask"_s, u"--sql"_s, u"SELECT 1"_s, u"--format"_s, u"dbf"_s},
            2);
        row("unknown ending", {u"--db"_s, good, u"ask"_s, u"--sql"_s, u"SELECT 1"_s, u"--out"_s, u"x.dbf"_s},
            2);
    }
    void wrongTurnsSayWhatToDo()
    {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        const QDir before = QDir::current();
        QDir::setCurrent(m_home.path());
        if (!QFile::exists(u"good.db"_s)) {
            QCOMPARE(martletctl({u"--db"_s, u"good.db"_s, u"warehouse"_s, u"init"_s}).exitCode, 0);
            m_home.write(u"text.db"_s, QByteArray("this is no database, only text\n").repeated(100));
            m_home.write(u"empty.db"_s, {});
            m_home.write(u"shapes.csv"_s, "colour,shape\nred,round\nblue,long\n");
            QCOMPARE(::mkfifo("pipe.csv", 0600), 0);
            QVERIFY(QDir().mkdir(u"hollow"_s));
        }
        const bool asJson = !words.contains(u"--format"_s);
        const auto run = martletctl(asJson ? words + QStringList{u"--json"_s} : words);
        QDir::setCurrent(before.path());
        QVERIFY2(run.exitCode == code, (QByteArray::number(run.exitCode) + ": " + run.err).constData());
        if (words.isEmpty())
            return;
        const QString message = asJson ? run.json().value(u"error").toObject().value(u"message").toString()
                                       : QString::fromUtf8(run.err).trimmed();
        QVERIFY2(message.size() > 20 && (message.endsWith(u'.') || message.contains(u": ")),
                 qPrintable(message));
    }

    void helpNamesEveryVerb()
    {
        const auto help = martletctl({u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        for (const char *verb : {"demo", "warehouse", "import", "batch", "rejects", "ask", "report"}) {
            QVERIFY2(help.out.contains(verb), verb);
            QCOMPARE(martletctl({QString::fromLatin1(verb), u"--help"_s}).exitCode, 0);
        }
    }

    void anAnswerThatIsNotWrittenWholeIsADiskError()
    {
        std::FILE *full = std::fopen("/dev/full", "w"), *err = std::tmpfile();
        QVERIFY(full && err);
        QCOMPARE(runCommandLine({u"martletctl"_s, u"report"_s, u"list"_s}, full, err, {}), 8);
        std::fclose(full);
        QVERIFY(!contentOf(err).isEmpty());
    }

    void aStoppedCommandEndsWithCancelled()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto run = martletctl({u"demo"_s, u"--csv-dir"_s, m_home.path(u"stopped"_s)}, stop.get_token());
        QCOMPARE(run.exitCode, 10);
    }
};

QTEST_GUILESS_MAIN(TestWrongTurns)
#include "tst_wrongturns.moc"
