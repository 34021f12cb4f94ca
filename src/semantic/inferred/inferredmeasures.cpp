// SPDX-License-Identifier: GPL-3.0-or-later
#include "semantic/inferred/inferredmeasures.h"

#include "base/decimal.h"
#include "base/tr.h"

namespace martlet {

using namespace Qt::StringLiterals;

void InferredMeasures::addTo(InferredModel &model)
{
    m_model = &model;
    const int count = int(m_tables.tables().size());
    for (int at = 0; at < count; ++at) {
        for (const auto &column : m_tables.table(at).columns) {
            if (isFigure(at, column))
                ++m_sameName[wordsOf(column.name).join(u'_')];
        }
    }
    for (int at = 0; at < count; ++at) {
        if (m_entities.hasColumns(at))
            addCount(at);
        addAmounts(at);
        for (const auto &column : m_tables.table(at).columns) {
            if (isFigure(at, column))
                addFigure(at, column);
        }
        if (!m_tables.isFact(at))
            continue;
        for (const auto &link : m_tables.linksFrom(at))
            addDifferent(at, link);
    }
}

bool InferredMeasures::isFigure(int at, const DatabaseColumn &column) const
{
    const auto use = m_tables.role(at, column.name).use;
    return (use == ColumnRole::Use::Sum || use == ColumnRole::Use::Average) &&
           !m_tables.isKey(at, column.name) && !m_entities.columnName(at, column.name).isEmpty();
}

// With the table's name in front where several tables have a figure of the name.
QStringList InferredMeasures::wordsFor(int at, const DatabaseColumn &column) const
{
    const auto words = wordsOf(column.name);
    return m_sameName.at(words.join(u'_')) > 1 ? m_entities.useOf(at).words + words : words;
}

QString InferredMeasures::cell(int at, const QString &column) const
{
    return m_entities.useOf(at).alias + u'.' + m_entities.columnName(at, column);
}

void InferredMeasures::add(Measure measure, QStringList notes)
{
    measure.direction = u"neutral"_s;
    m_model->measures.push_back({std::move(measure), std::move(notes)});
}

void InferredMeasures::addCount(int at)
{
    const auto &use = m_entities.useOf(at);
    Measure count;
    count.name = m_names.take(use.words + QStringList{u"count"_s});
    count.title = use.title;
    count.fact = use.name;
    count.expression = u"COUNT(*)"_s;
    count.unit = u"rows"_s;
    count.format = u"integer"_s;
    count.definition = Martlet::tr("Rows of “%1”.").arg(m_tables.table(at).name);
    add(std::move(count));
}

void InferredMeasures::addFigure(int at, const DatabaseColumn &column)
{
    const auto &role = m_tables.role(at, column.name);
    const auto words = wordsFor(at, column);
    if (role.use == ColumnRole::Use::Average)
        return addAverage(at, column, words);
    Measure sum;
    sum.name = m_names.take(words, m_entities.useOf(at).words);
    sum.title = titleOf(words);
    sum.fact = m_entities.useOf(at).name;
    sum.expression = u"SUM("_s + cell(at, column.name) + u')';
    sum.format = role.format;
    sum.scale = role.format == u"number" ? role.scale : -1;
    sum.definition =
        Martlet::tr("Sum of “%1” over the rows of “%2”.").arg(column.name, m_tables.table(at).name);
    QStringList notes;
    if (role.isUnsure)
        notes += Martlet::tr("Nothing says whether this adds up; it is taken to.");
    if (role.isRounded)
        notes +=
            Martlet::tr("It has values with more than %1 decimals: they are rounded to these, and then added.")
                .arg(role.scale);
    add(std::move(sum), notes);
}

// An average is made of a sum and a count, so that it is right in totals, too.
void InferredMeasures::addAverage(int at, const DatabaseColumn &column, const QStringList &words)
{
    const auto &role = m_tables.role(at, column.name);
    const auto &use = m_entities.useOf(at);
    Measure sum, count, average;
    sum.name = m_names.take(words + QStringList{u"sum"_s}, use.words);
    sum.title = Martlet::tr("%1: sum").arg(titleOf(words));
    sum.expression = u"SUM("_s + cell(at, column.name) + u')';
    sum.format = role.format;
    sum.scale = role.format == u"number" ? role.scale : -1;
    sum.definition = Martlet::tr("A part of the average.");
    count.name = m_names.take(words + QStringList{u"values"_s}, use.words);
    count.title = Martlet::tr("%1: values").arg(titleOf(words));
    count.expression = u"COUNT("_s + cell(at, column.name) + u')';
    count.format = u"integer"_s;
    count.definition = sum.definition;
    sum.fact = count.fact = use.name;
    sum.isPart = count.isPart = true;
    average.name = m_names.take(QStringList{u"average"_s} + words, use.words);
    average.title = Martlet::tr("Average %1").arg(words.join(u' '));
    average.formula = {Formula::Kind::Quotient, {sum.name, count.name}};
    average.additivity = Measure::Additivity::None;
    average.format = role.format == u"integer" ? u"number"_s : role.format;
    average.definition = Martlet::tr("Average of “%1” over the rows of “%2” that have one.")
                             .arg(column.name, m_tables.table(at).name);
    add(std::move(sum));
    add(std::move(count));
    QStringList notes;
    if (role.isRounded)
        notes +=
            Martlet::tr("It has values with more than %1 decimals: they are rounded to these, and then added.")
                .arg(role.scale);
    add(std::move(average), notes);
}

// Price × quantity, where a table has one of each, and less the discount.
void InferredMeasures::addAmounts(int at)
{
    const DatabaseColumn *price = nullptr, *quantity = nullptr, *discount = nullptr;
    int prices = 0, quantities = 0;
    for (const auto &column : m_tables.table(at).columns) {
        if (!isFigure(at, column))
            continue;
        const auto &role = m_tables.role(at, column.name);
        if (role.isPrice && ++prices)
            price = &column;
        if (role.isQuantity && ++quantities)
            quantity = &column;
        if (role.isDiscount)
            discount = &column;
    }
    if (prices != 1 || quantities != 1)
        return;
    const auto &use = m_entities.useOf(at);
    const int scale = m_tables.role(at, price->name).scale + m_tables.role(at, quantity->name).scale;
    const auto product = cell(at, price->name) + u" * "_s + cell(at, quantity->name);
    Measure amount;
    amount.name = m_names.take({u"amount"_s}, use.words);
    amount.title = Martlet::tr("Amount");
    amount.fact = use.name;
    amount.expression = u"SUM("_s + product + u')';
    amount.scale = scale == Money::scale ? -1 : scale;
    amount.format = u"money"_s;
    amount.definition = Martlet::tr("Sum of “%1” × “%2”.").arg(price->name, quantity->name);
    const auto guessed = QStringList{Martlet::tr("Guessed by the names of the columns.")};
    add(amount, guessed);
    if (!discount)
        return;
    const int further = m_tables.role(at, discount->name).scale;
    const auto whole = m_engine == Engine::Sqlite ? QString::number(decimal::powerOfTen(further)) : u"1"_s;
    amount.name = m_names.take({u"net"_s, u"amount"_s}, use.words);
    amount.title = Martlet::tr("Amount less discount");
    amount.expression = u"SUM("_s + product + u" * ("_s + whole + u" - "_s + cell(at, discount->name) + u"))"_s;
    amount.scale = scale + further;
    amount.definition =
        Martlet::tr("Sum of “%1” × “%2” × (1 − “%3”).").arg(price->name, quantity->name, discount->name);
    add(std::move(amount), guessed);
}

void InferredMeasures::addDifferent(int at, const TableLink &link)
{
    if (link.isOneToOne || m_tables.isBridge(at))
        return;
    const auto &role = m_entities.roleOf(link);
    const auto &use = m_entities.useOf(at);
    const auto &column = *m_tables.table(at).find(link.column);
    const auto of = role.isRole ? role.words : wordsOf(m_tables.table(link.to).name);
    Measure different;
    different.name = m_names.take(of + QStringList{u"with"_s} + use.words);
    different.title = Martlet::tr("%1 with %2").arg(titleOf(of), use.title.toLower());
    different.fact = use.name;
    const bool isWhole = column.kind == DatabaseColumn::Kind::Whole;
    if (isWhole)
        different.distinct = QStringList{m_entities.columnName(at, link.column)};
    different.expression = u"COUNT(DISTINCT "_s + cell(at, link.column) + u')';
    different.additivity = Measure::Additivity::None;
    different.unit = u"rows"_s;
    different.format = u"integer"_s;
    different.definition =
        Martlet::tr("Different values of “%1” in the rows of “%2”.").arg(link.column, m_tables.table(at).name);
    add(std::move(different));
}

} // namespace martlet
