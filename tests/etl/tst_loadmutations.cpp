// SPDX-License-Identifier: GPL-3.0-or-later
// 20,000 damaged files, always the same ones, through the whole load: nothing crashes or hangs, each file is
// refused with a reason or balances in rows and amounts, and what was read is what a reading of its own counts.
#include "etl/csv/csvreader.h"
#include "etl/mutations.h"
#include "etl/recipe/recipes.h"
#include "etl/shop.h"
#include "etl/validate/rowvalidator.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QTest>

#include <cstdio>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QByteArray recipeFor(const QString &encoding)
{
    return "name = 't'\nsource_system = 's'\n[[file]]\nfeed = 'sales'\ndialect = { comment = '#' }\nencoding = "
           "'" +
           encoding.toLatin1() +
           "'\n[file.columns]\ntransaction_id = 't'\nproduct_id = 'p'\nsale_date = 'd'\nquantity = 'q'\n"
           "unit_price = 'u'\n";
}

struct Reading
{
    qint64 records = 0;
    qint64 good = 0;
    Money amount;
};

// What the file has by the reader and the validator alone; nothing when there is no such header.
std::optional<Reading> readingOf(QByteArray bytes, const ImportRecipe &recipe)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto &file = recipe.files.front();
    auto reader = CsvReader::open(buffer, file.dialect, file.encoding);
    if (!reader)
        return std::nullopt;
    const auto header = reader->readHeader();
    auto validator = header ? RowValidator::open(recipe, file, *header) : fail(header.error());
    if (!validator)
        return std::nullopt;
    Reading reading;
    RawRow row;
    while (reader->next(row)) {
        reading.good += validator->validate(row) ? 1 : 0;
        ++reading.records;
        reading.amount = Money::fromUnits(reading.amount.units() + validator->amount().units());
    }
    return reading;
}

qint64 sumOfFates(const BatchSums &sums)
{
    qint64 sum = 0;
    for (const auto part :
         {sums.inserted, sums.updated, sums.unchanged, sums.dupFile, sums.dupWarehouse, sums.rejected})
        sum += part.units();
    return sum;
}

} // namespace

class LoadMutationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileBalances_data();
    void everyFileBalances();
};

void LoadMutationsTest::everyFileBalances_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<int>("files");
    QTest::newRow("SQLite, UTF-8") << Engine::Sqlite << u"UTF-8"_s << 11'500;
    QTest::newRow("SQLite, windows-1252") << Engine::Sqlite << u"windows-1252"_s << 4'000;
    QTest::newRow("SQLite, UTF-16LE") << Engine::Sqlite << u"UTF-16LE"_s << 4'000;
    QTest::newRow("PostgreSQL, UTF-8") << Engine::PostgreSql << u"UTF-8"_s << 500;
}

void LoadMutationsTest::everyFileBalances()
{
    QFETCH(martlet::Engine, engine);
    QFETCH(QString, encoding);
    QFETCH(int, files);
    Shop shop(engine);
    const auto before = shop.checksum();
    const auto recipePath = shop.write(u"t.toml"_s, recipeFor(encoding));
    const auto recipe = recipeFromToml(recipeFor(encoding), u"t"_s);
    QVERIFY(recipe.has_value());
    std::mt19937 random(20'251'231);
    int loadedFiles = 0;
    QElapsedTimer timer;
    qint64 longest = 0;
    for (int file = 0; file < files; ++file) {
        auto bytes = mutated(random);
        if (encoding == u"UTF-16LE")
            bytes = widened(bytes);
        const auto path = shop.write(u"t.csv"_s, bytes);
        timer.start();
        const auto loaded = shop.load({.paths = {path}, .recipe = recipePath, .dryRun = true});
        longest = std::max(longest, timer.elapsed());
        const auto reading = readingOf(bytes, *recipe);
        const auto what = u"file %1: "_s.arg(file);
        if (!loaded) {
            QVERIFY2(loaded.error().kind == Error::Kind::Input, qPrintable(what + loaded.error().message));
            QVERIFY2(!reading || reading->good == 0, qPrintable(what + loaded.error().message));
            continue;
        }
        ++loadedFiles;
        const auto &batch = loaded->files.front().batch;
        QVERIFY2(batch.counts.balances(), qPrintable(what + countsOf(batch)));
        QVERIFY2(reading && batch.counts.read == reading->records, qPrintable(what + countsOf(batch)));
        QVERIFY2(batch.sums.read.units() == reading->amount.units(), qPrintable(what));
        QVERIFY2(batch.sums.read.units() == sumOfFates(batch.sums), qPrintable(what));
    }
    std::printf("%d files, %d of them loaded, the longest took %lld ms\n", files, loadedFiles, longest);
    QVERIFY(longest < 5000);
    QVERIFY(loadedFiles > files / 2);
    QCOMPARE(shop.checksum(), before);
    QCOMPARE(shop.ask(u"SELECT count(*) FROM etl_batches"_s), u"0\n"_s);
}

} // namespace martlet

QTEST_GUILESS_MAIN(martlet::LoadMutationsTest)
#include "tst_loadmutations.moc"
