// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stores.h"
#include "ui/grid/resulttablemodel.h"
#include "ui/grid/selection.h"
#include "ui/grid/sortedresult.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QLocale german(QLocale::German, QLocale::Germany);
using Format = ReportColumn::Format;

ReportColumn column(const QString &name, Format format, const QString &title = {})
{
    ReportColumn made;
    made.name = name;
    made.title = title.isEmpty() ? name : title;
    made.format = format;
    return made;
}

const std::vector<ResultColumn> stored{{u"store"_s, ColumnType::Text},
                                       {u"revenue"_s, ColumnType::Money},
                                       {u"opened"_s, ColumnType::Date},
                                       {u"change"_s, ColumnType::Number, 1}};
const std::vector<ReportColumn> shown{column(u"store"_s, Format::Text), column(u"revenue"_s, Format::Money),
                                      column(u"opened"_s, Format::Date),
                                      column(u"change"_s, Format::Percent, u"Δ %"_s)};

QString print(const QAbstractItemModel &model)
{
    QString text;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int i = 0; i < model.columnCount(); ++i)
            cells += model.index(row, i).data().toString();
        text += cells.join(u" | ") + u'\n';
    }
    return text;
}

// The order of the first column alone.
QString names(const QAbstractItemModel &model)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found += model.index(row, 0).data().toString();
    return found.join(u' ');
}

ResultSetPtr rows(const QString &text)
{
    return std::make_shared<const ResultSet>(rowsOf(stored, text));
}

} // namespace

class TestResultTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<ResultTableModel>();
        m_sorted = std::make_unique<SortedResult>(*m_model);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_sortedTester = std::make_unique<QAbstractItemModelTester>(m_sorted.get());
        m_model->setLocale(english);
        m_model->setResult(rows(u"Älvik|100.5|2020-01-02|3.5\nZoo|NULL|NULL|NULL\nBend|-2000|2019-05-06|-1.9\n"
                                "Store 10|7|2021-01-01|0\nStore 9|7|2021-01-01|0\n"_s),
                           shown);
    }

    void cleanup()
    {
        m_sortedTester.reset();
        m_tester.reset();
        m_sorted.reset();
        m_model.reset();
    }

    void cellsAreShownInTheirFormats()
    {
        QCOMPARE(print(*m_model), u"Älvik | 100.50 | 2 Jan 2020 | +3.5\n"
                                  "Zoo | NULL | NULL | NULL\n"
                                  "Bend | \u22122,000.00 | 6 May 2019 | \u22121.9\n"
                                  "Store 10 | 7.00 | 1 Jan 2021 | 0.0\n"
                                  "Store 9 | 7.00 | 1 Jan 2021 | 0.0\n"_s);
    }

    void figuresStandRightAndKeepTheirRawValue()
    {
        const QModelIndex revenue = m_model->index(2, 1);
        QVERIFY(revenue.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QCOMPARE(revenue.data(ResultTableModel::RawValueRole).toLongLong(), -20'000'000);
        QCOMPARE(m_model->index(1, 1).data(ResultTableModel::NullRole).toBool(), true);
        QVERIFY(!m_model->index(1, 1).data(ResultTableModel::RawValueRole).isValid());
    }

    void rowsAreSortedByValueAndNullsComeLast_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<QString>("order");
        QTest::newRow("words") << 0 << false << u"Älvik Bend Store 9 Store 10 Zoo"_s;
        QTest::newRow("words down") << 0 << true << u"Zoo Store 10 Store 9 Bend Älvik"_s;
        QTest::newRow("amounts") << 1 << false << u"Bend Store 10 Store 9 Älvik Zoo"_s;
        QTest::newRow("amounts down") << 1 << true << u"Älvik Store 10 Store 9 Bend Zoo"_s;
        QTest::newRow("dates") << 2 << false << u"Bend Älvik Store 10 Store 9 Zoo"_s;
    }

    void rowsAreSortedByValueAndNullsComeLast()
    {
        QFETCH(int, column);
        QFETCH(bool, descending);
        QFETCH(QString, order);
        m_sorted->setKeys({{column, descending ? Qt::DescendingOrder : Qt::AscendingOrder}});
        QCOMPARE(names(*m_sorted), order);
    }

    void aSecondKeyOrdersEqualRows()
    {
        m_sorted->setKeys({{1, Qt::AscendingOrder}, {0, Qt::AscendingOrder}});
        QCOMPARE(names(*m_sorted), u"Bend Store 9 Store 10 Älvik Zoo"_s);
        m_sorted->setKeys({});
        QCOMPARE(names(*m_sorted), u"Älvik Zoo Bend Store 10 Store 9"_s);
    }

    void persistentRowsFollowTheSort()
    {
        const QPersistentModelIndex bend = m_sorted->index(2, 0);
        m_sorted->setKeys({{1, Qt::AscendingOrder}});
        QCOMPARE(bend.row(), 0);
        QCOMPARE(bend.data().toString(), u"Bend"_s);
    }

    void realNumbersSortAcrossZero()
    {
        ResultSetBuilder builder({{u"value"_s, ColumnType::Real}});
        for (const double value : {0.5, -3.0, 2.0, -0.25, 0.0}) {
            builder.appendReal(0, value);
            builder.endRow();
        }
        const ResultSet made = std::move(builder).finish();
        QCOMPARE(sortedRows(made, {{0, Qt::AscendingOrder}}, english, {}), (RowOrder{1, 3, 4, 0, 2}));
        QCOMPARE(sortedRows(made, {{0, Qt::DescendingOrder}}, english, {}), (RowOrder{2, 0, 4, 3, 1}));
    }

    void largeAnswersAreSortedElsewhere()
    {
        ResultSetBuilder builder({{u"n"_s, ColumnType::Integer}});
        for (int i = 0; i < 200'000; ++i) {
            builder.appendNumber(0, (i * 7919) % 200'003);
            builder.endRow();
        }
        m_model->setResult(std::make_shared<const ResultSet>(std::move(builder).finish()),
                           {column(u"n"_s, Format::Integer)});
        QSignalSpy sorted(m_sorted.get(), &SortedResult::sorted);
        m_sorted->setKeys({{0, Qt::AscendingOrder}});
        QVERIFY(m_sorted->isSorting());
        QTRY_COMPARE_WITH_TIMEOUT(sorted.size(), 1, 60'000);
        for (int row = 1; row < 200'000; row += 997)
            QVERIFY(m_sorted->index(row, 0).data(ResultTableModel::RawValueRole).toLongLong() >=
                    m_sorted->index(row - 1, 0).data(ResultTableModel::RawValueRole).toLongLong());
    }

    void aNewAnswerEndsTheSort()
    {
        m_sorted->setKeys({{1, Qt::AscendingOrder}});
        m_model->setResult(rows(u"Only|1|2020-01-01|0\n"_s), shown);
        QCOMPARE(names(*m_sorted), u"Only"_s);
        m_model->setResult({}, {});
        QCOMPARE(m_sorted->rowCount(), 0);
    }

    void theSelectionIsAddedUpExactly()
    {
        QItemSelection selection(m_sorted->index(0, 0), m_sorted->index(3, 3));
        selection.append(QItemSelectionRange(m_sorted->index(2, 0), m_sorted->index(4, 3))); // twice is once
        const SelectionSum sum = selectionSum(selection, *m_sorted, 1);
        QCOMPARE(sum.rows, 5);
        QCOMPARE(sum.sum, u"\u22121,885.50"_s);
        QCOMPARE(selectionSum(selection, *m_sorted, 3).sum, QString()); // rates are not added
    }

    void copiedRowsFitASpreadsheetOfTheSameLocale()
    {
        m_model->setLocale(german);
        m_sorted->setKeys({{1, Qt::AscendingOrder}});
        const QItemSelection selection(m_sorted->index(0, 0), m_sorted->index(0, 3));
        QCOMPARE(tabbedText(selection, *m_sorted, true),
                 u"store\trevenue\topened\tΔ %\nBend\t-2000,00\t06.05.19\t-1,9\n"_s);
    }

private:
    std::unique_ptr<ResultTableModel> m_model;
    std::unique_ptr<SortedResult> m_sorted;
    std::unique_ptr<QAbstractItemModelTester> m_tester, m_sortedTester;
};

QTEST_GUILESS_MAIN(TestResultTableModel)
#include "tst_resulttablemodel.moc"
