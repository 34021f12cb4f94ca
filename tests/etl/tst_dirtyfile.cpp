// SPDX-License-Identifier: GPL-3.0-or-later
// The demo shop with known faults: each spoilt line has exactly the fate that its manifest states, and no other
// line is touched. 50,000 lines, or as many as MARTLET_DIRTY_LINES says.
#include "demo/demoshop.h"
#include "etl/shop.h"

#include <QDate>
#include <QHash>
#include <QTest>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QList<QByteArray> linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    auto lines = file.readAll().split('\n');
    lines.removeFirst();
    lines.removeLast(); // behind the last line end
    return lines;
}

} // namespace

class DirtyFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyLineHasItsFate_data() { engines(); }
    void everyLineHasItsFate();

private:
    QTemporaryDir m_folder;
    QStringList m_dimensions;
    QString m_sales;
    qint64 m_lines = 0;
    QStringList m_rejected; // "line | rule"
    qint64 m_repeated = 0;
};

void DirtyFileTest::initTestCase()
{
    const auto lines = qEnvironmentVariableIntValue("MARTLET_DIRTY_LINES");
    const DemoPlan plan{lines > 0 ? lines : 50'000, 1, QDate(2025, 12, 31), true};
    const auto made = writeDemoShop(plan, m_folder.path(), {});
    VERIFY_OK(made);
    for (const auto *name : {"suppliers", "stores", "employees", "products", "customers"})
        m_dimensions += m_folder.filePath(QLatin1StringView(name) + u".csv"_s);
    m_sales = m_folder.filePath(u"sales.csv"_s);
    m_lines = linesOf(m_sales).size();
    const QHash<QByteArray, QString> rules{{"ragged", u"RAGGED"_s},          {"bad date", u"DATE"_s},
                                           {"bad number", u"NUMBER"_s},      {"unknown key", u"UNKNOWN_KEY"_s},
                                           {"missing value", u"REQUIRED"_s}, {"too long", u"LENGTH"_s},
                                           {"bad encoding", u"ENCODING"_s}};
    for (const auto &entry : linesOf(m_folder.filePath(u"sales_manifest.csv"_s))) {
        const auto fields = entry.split(',');
        QCOMPARE(fields.size(), 4);
        const bool isRepeated = fields[1] == "duplicate";
        QCOMPARE(fields[2], QByteArray(isRepeated ? "repeated" : "rejected"));
        QVERIFY2(isRepeated || rules.contains(fields[1]), entry.constData());
        if (isRepeated)
            ++m_repeated;
        else
            m_rejected += QString::fromLatin1(fields[0]) + u" | "_s + rules[fields[1]];
    }
    QCOMPARE(m_rejected.size() + m_repeated, m_lines / 100);
}

void DirtyFileTest::everyLineHasItsFate()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    VERIFY_OK(shop.load({.paths = m_dimensions, .recipe = {}}));
    const auto loaded = shop.load({.paths = {m_sales}, .recipe = u"star-sales-strict"_s});
    VERIFY_OK(loaded);
    const auto &batch = loaded->files.front().batch;
    QCOMPARE(countsOf(batch), u"read %1: %2 new 0 changed 0 same %3 twice 0 stale %4 bad"_s.arg(m_lines)
                                  .arg(m_lines - m_repeated - m_rejected.size())
                                  .arg(m_repeated)
                                  .arg(m_rejected.size()));
    QCOMPARE(batch.sums.inserted.units() + batch.sums.dupFile.units() + batch.sums.rejected.units(),
             batch.sums.read.units());
    const auto found = shop.ask(u"SELECT line, rule FROM etl_rejects WHERE severity = 'error' ORDER BY line"_s)
                           .split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(found.size(), m_rejected.size());
    for (qsizetype place = 0; place < found.size(); ++place)
        QCOMPARE(found[place], m_rejected[place]);
    // A line is in the warehouse unless the manifest names it.
    QCOMPARE(shop.ask(u"SELECT count(*), count(DISTINCT source_line) FROM sales_lines"_s),
             u"%1 | %1\n"_s.arg(batch.counts.inserted));
    QCOMPARE(shop.ask(u"SELECT count(*) FROM sales_lines JOIN etl_rejects ON source_line = line"_s), u"0\n"_s);
    QCOMPARE(shop.broken(), QString());
}

} // namespace martlet

QTEST_GUILESS_MAIN(martlet::DirtyFileTest)
#include "tst_dirtyfile.moc"
