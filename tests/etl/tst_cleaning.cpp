// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/editdistance.h"
#include "etl/cleaning/clusters.h"
#include "etl/cleaning/nearpairs.h"
#include "etl/cleaning/valuetally.h"
#include "etl/rowtext.h"
#include "support/peakmemory.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <set>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

Result<Facets> facetsIn(const QString &path, qsizetype most = mostFacets)
{
    return facetsOf(path, FileRecipe(), u"city"_s, {}, {}, most);
}

std::vector<Facet> facets(const QStringList &values)
{
    std::vector<Facet> all;
    qint64 rows = 100;
    for (const auto &value : values)
        all.push_back({value, rows--});
    return all;
}

// "Leeds: leeds, LEEDS" a line each.
QString clustered(const QStringList &values, ClusterMethod method)
{
    QStringList lines;
    const auto clusters = clustersOf(facets(values), method, {});
    for (const auto &cluster : *clusters) {
        QStringList others;
        for (const auto &facet : cluster.values)
            if (facet.value != cluster.proposed)
                others += facet.value;
        lines += cluster.proposed + u": "_s + others.join(u", "_s);
    }
    return lines.join(u'\n');
}

} // namespace

class TestCleaning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void facetsCountTheTextsOfAColumn()
    {
        QTemporaryDir place;
        QFile file(place.filePath(u"x.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,city\n1,Leeds\n2,York \n3,\n4,Leeds\n5\n6,\" Leeds\"\n7,leeds\n");
        file.close();
        const auto found = facetsIn(file.fileName());
        QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().message));
        QCOMPARE(*found, (Facets{{{u"Leeds"_s, 3}, {u"York"_s, 1}, {u"leeds"_s, 1}}, 6, 1, 3, 1}));
        const auto top = facetsIn(file.fileName(), 2);
        QCOMPARE(top->values, (std::vector<Facet>{{u"Leeds"_s, 3}, {u"York"_s, 1}}));
        QCOMPARE(top->distinct, 3);
        QVERIFY(!top->isWhole());
        QVERIFY(facetsOf(file.fileName(), FileRecipe(), u"town"_s, {}, {})
                    .error()
                    .message.contains(u"no column “town”. It has: id, city"_s));
    }

    void countsAreExactAlsoWhereTheySpill()
    {
        QRandomGenerator random(7);
        std::map<std::string, qint64> expected;
        ValueTally tally(4096);
        for (int count = 0; count < 20'000; ++count) {
            const auto text = std::to_string(random.bounded(700)) + std::string(random.bounded(3), 'x');
            ++expected[text];
            QVERIFY(tally.add(text).has_value());
        }
        QVERIFY(tally.spills() > 10);
        std::vector<std::pair<std::string, qint64>> merged;
        QVERIFY(tally.finish([&](std::string_view text, qint64 count) { merged.emplace_back(text, count); })
                    .has_value());
        using Pairs = std::vector<std::pair<std::string, qint64>>;
        const Pairs wanted(expected.begin(), expected.end());
        QVERIFY(merged == wanted);
    }

    void eachMethodFindsItsOwn()
    {
        const QStringList cities{u"Leeds"_s, u"LEEDS"_s, u"leeds."_s, u"York"_s, u"New York"_s, u"York, New"_s};
        QCOMPARE(clustered(cities, ClusterMethod::Fingerprint), u"Leeds: LEEDS, leeds.\nNew York: York, New"_s);
        QCOMPARE(
            clustered({u"Café Zürich"_s, u"cafe zurich"_s, u"Cafe  Zürich!"_s}, ClusterMethod::Fingerprint),
            u"Café Zürich: cafe zurich, Cafe  Zürich!"_s);
        QCOMPARE(clustered({u"Krzysztof"_s, u"Krz ysztof"_s, u"Krystof"_s}, ClusterMethod::NGram),
                 u"Krzysztof: Krz ysztof"_s);
        QCOMPARE(clustered({u"Manchester"_s, u"Mancester"_s, u"Manchestre"_s, u"Winchester"_s},
                           ClusterMethod::Distance),
                 u"Manchester: Mancester"_s);
        QCOMPARE(clustered({u"Northampton Street"_s, u"Northampten Streat"_s}, ClusterMethod::Distance),
                 u"Northampton Street: Northampten Streat"_s);
        // Short words and numbered ones are not one another's slips.
        QCOMPARE(clustered({u"York"_s, u"Cork"_s, u"Store number 17"_s, u"Store number 18"_s},
                           ClusterMethod::Distance),
                 u""_s);
        QCOMPARE(clustered({u"-"_s, u"?"_s}, ClusterMethod::Fingerprint), u""_s);
    }

    // What the pieces find is what comparing all with all finds.
    void noNearPairIsMissed()
    {
        QRandomGenerator random(11);
        std::vector<QString> texts;
        for (int count = 0; count < 300; ++count) {
            QString text;
            for (int length = random.bounded(5, 16); length > 0; --length)
                text += QChar(u'a' + random.bounded(2));
            texts.push_back(text);
        }
        std::set<std::pair<size_t, size_t>> found, expected;
        QVERIFY(forEachNearPair(texts, {}, [&](size_t a, size_t b) { found.insert(std::minmax(a, b)); }));
        for (size_t a = 0; a < texts.size(); ++a)
            for (size_t b = a + 1; b < texts.size(); ++b) {
                const int most = allowedDistance(std::max(texts[a].size(), texts[b].size()));
                const bool areLong = allowedDistance(std::min(texts[a].size(), texts[b].size())) > 0;
                if (areLong && editDistance(texts[a], texts[b], most) <= most)
                    expected.insert({a, b});
            }
        QVERIFY(expected.size() > 100);
        QVERIFY(found == expected);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!forEachNearPair(texts, stop.get_token(), [](size_t, size_t) {}));
    }

    void acceptedClustersReplay()
    {
        const auto recipe =
            recipeFromToml("name = \"c\"\nsource_system = \"crm\"\n[[file]]\nfeed = \"customers\"\n"
                           "[file.columns]\ncustomer_id = \"id\"\n"
                           "city = { from = \"city\", steps = [{ case = \"upper\" }] }\n",
                           u"c.toml"_s);
        QVERIFY2(recipe.has_value(), recipe ? "" : qPrintable(recipe.error().message));
        const auto clusters =
            clustersOf(facets({u"Leeds"_s, u"leeds."_s, u"York"_s}), ClusterMethod::Fingerprint, {});
        const auto mended = withClusters(*recipe, u"customers"_s, u"city"_s, *clusters);
        QVERIFY2(mended.has_value(), mended ? "" : qPrintable(mended.error().message));
        QVERIFY(recipeFromToml(toToml(*mended), u"again"_s) == *mended);
        QVERIFY(validated(*mended, "id,city\n1, leeds.\n").contains(u"|LEEDS|"_s));
        // A later acceptance goes all the way.
        const auto again = withClusters(*mended, u"customers"_s, u"city"_s,
                                        {{u"Leeds (UK)"_s, {{u"Leeds (UK)"_s, 9}, {u"Leeds"_s, 1}}, 10}});
        const auto &map = std::get<step::MapValues>(again->files.front().column(u"city")->steps[1]).map;
        QCOMPARE(map.value(u"leeds."_s), u"Leeds (UK)"_s);
        QCOMPARE(map.value(u"Leeds"_s), u"Leeds (UK)"_s);
        QVERIFY(withClusters(*recipe, u"customers"_s, u"town"_s, *clusters)
                    .error()
                    .message.contains(u"does not read the column “town”"_s));
    }

    // A million rows with 60,000 texts, of which each third is a slip of another.
    void millionsOfRowsFitIntoLittleMemory()
    {
        QTemporaryDir place;
        QFile file(place.filePath(u"x.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QByteArray block = "id,city\n";
        const auto name = [](int number) {
            QByteArray letters;
            for (int at = 0; at < 5; ++at, number /= 7)
                letters += QByteArrayList{"mar", "ton", "wick", "ley", "burg", "shire", "holm"}[number % 7];
            return letters;
        };
        constexpr int names = 16'000;
        for (int row = 0; row < 1'000'000; ++row) {
            auto city = name(row % names);
            if (row % 3 == 1)
                city = city.toUpper();
            else if (row % 30 == 2)
                city.insert(city.size() / 2, 'x');
            block += QByteArray::number(row) + ',' + city + '\n';
            if (block.size() > 1 << 20) {
                QCOMPARE(file.write(block), block.size());
                block.clear();
            }
        }
        QCOMPARE(file.write(block), block.size());
        file.close();

        PeakMemory memory;
        const auto found = facetsIn(file.fileName());
        QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().message));
        QCOMPARE(found->rows, 1'000'000);
        qint64 rows = 0;
        for (const auto &facet : found->values)
            rows += facet.rows;
        QCOMPARE(rows, 1'000'000);
        QVERIFY(found->isWhole());
        QVERIFY(found->distinct > 2 * names);
        const auto byCase = clustersOf(found->values, ClusterMethod::Fingerprint, {});
        QCOMPARE(byCase->size(), size_t(names));
        const auto byLetters = clustersOf(found->values, ClusterMethod::Distance, {});
        qint64 inClusters = 0;
        for (const auto &cluster : *byLetters)
            inClusters += cluster.rows;
        QCOMPARE(inClusters, 1'000'000); // every name has its slips beside it
        qInfo("facets and clusters of %lld texts: %lld MiB", found->distinct, memory.grownMib());
        QVERIFY2(memory.grownMib() < 150, qPrintable(QString::number(memory.grownMib())));
    }
};

QTEST_GUILESS_MAIN(TestCleaning)
#include "tst_cleaning.moc"
