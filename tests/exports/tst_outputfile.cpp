// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/outputdevice.h"
#include "exports/outputfile.h"
#include "exports/sheet.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

Sheet sheetOf(int rows)
{
    ResultSetBuilder builder({{u"n"_s, ColumnType::Integer}, {u"text"_s, ColumnType::Text}});
    for (int row = 0; row < rows; ++row) {
        builder.appendNumber(0, row);
        builder.appendText(1, "the quick brown fox jumps over the lazy dog");
        builder.endRow();
    }
    Sheet sheet;
    sheet.title = u"Foxes"_s;
    sheet.rows = std::make_shared<const ResultSet>(std::move(builder).finish());
    return sheet;
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

// While it lives, no file of this process grows beyond so many bytes: what a full disk looks like to a writer.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before = {};
    void (*m_handler)(int);
};

} // namespace

class TestOutputFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cancelLeavesNothing_data() { bothFormats(); }
    void cancelLeavesNothing()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        std::stop_source stop;
        Progress stopAtOnce([&](const ProgressStep &) { stop.request_stop(); });
        const auto result =
            exportSheet(sheetOf(60'000), folder.filePath(name), {}, stop.get_token(), stopAtOnce);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Cancelled);
        QCOMPARE(namesIn(folder.path()), QStringList());
    }

    void fullDiskKeepsTheOldFile_data() { bothFormats(); }
    void fullDiskKeepsTheOldFile()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        QFile old(folder.filePath(name));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        {
            const FullDisk disk(4096);
            const auto result = exportSheet(sheetOf(60'000), folder.filePath(name), {}, {});
            QVERIFY(!result);
            QCOMPARE(result.error().kind, Error::Kind::Disk);
        }
        QCOMPARE(namesIn(folder.path()), QStringList{name});
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
    }

    void fileIsPrivateUntilShared_data() { bothFormats(); }
    void fileIsPrivateUntilShared()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const auto result = exportSheet(sheetOf(3), folder.filePath(name), {}, {});
        QVERIFY(result);
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(result->path).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777, mode_t(0600));
        QCOMPARE(namesIn(folder.path()), (QStringList{name, name + u".manifest.json"_s}));
    }

    void existingFileIsReplacedOnlyWhenAllowed()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.csv"_s);
        QVERIFY(exportSheet(sheetOf(1), path, {.overwrite = false}, {}));
        const auto second = exportSheet(sheetOf(2), path, {.overwrite = false}, {});
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Usage);
        QVERIFY(exportSheet(sheetOf(2), path, {.overwrite = true}, {}));
    }

    void nameTakenWhileWritingIsKept()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.txt"_s);
        const auto file = OutputFile::create(path, false);
        QVERIFY(file);
        QVERIFY((*file)->write("mine"));
        QFile other(path);
        QVERIFY(other.open(QIODevice::WriteOnly));
        QVERIFY((*file)->sync());
        QVERIFY(!(*file)->commit());
    }

    void aDeviceIsKeptWholeOrNotAtAll()
    {
        const QTemporaryDir folder;
        {
            const FullDisk disk(4096);
            const auto device = OutputDevice::create(folder.filePath(u"full.csv"_s), true);
            QVERIFY(device);
            QVERIFY((*device)->write(QByteArray(10'000, 'x')) < 0);
            const auto kept = (*device)->commit();
            QVERIFY(!kept);
            QCOMPARE(kept.error().kind, Error::Kind::Disk);
        }
        QCOMPARE(namesIn(folder.path()), QStringList());
        const auto device = OutputDevice::create(folder.filePath(u"whole.csv"_s), true);
        QVERIFY(device);
        QCOMPARE((*device)->write("a,b\n"), 4);
        QVERIFY((*device)->commit());
        QCOMPARE((*device)->file().bytes(), 4);
        QCOMPARE(namesIn(folder.path()), QStringList{u"whole.csv"_s});
    }

    void missingFolderIsADiskError()
    {
        const auto result = exportSheet(sheetOf(1), u"/nonexistent/a.csv"_s, {}, {});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Disk);
    }

private:
    static void bothFormats()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("csv") << u"a.csv"_s;
        QTest::newRow("xlsx") << u"a.xlsx"_s;
    }
};

QTEST_GUILESS_MAIN(TestOutputFile)
#include "tst_outputfile.moc"
