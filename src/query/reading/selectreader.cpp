// SPDX-License-Identifier: GPL-3.0-or-later
// What a SELECT shows; its order is read in selectorder.cpp.
#include "query/reading/selectreader.h"

#include "base/tr.h"
#include "query/reading/rowsreader.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

SelectReader::SelectReader(const SelectTree &select, const SelectScope &scope, const KnownSums &sums,
                           WrittenFields &fields)
    : m_select(select)
    , m_scope(scope)
    , m_fields(fields)
    , m_members(scope, fields)
    , m_figures(scope, sums, fields)
{
}

Understood<QuestionOfSql> SelectReader::read()
{
    TRY(m_scope.expectWays());
    m_isCounting = !m_select.groupBy.empty() || m_select.having ||
                   std::any_of(m_select.items.begin(), m_select.items.end(),
                               [](const auto &item) { return hasAggregate(item.value); });
    TRY(m_isCounting ? readGroups() : listMembers());
    TRY(readItems());
    TRY(showGroups());
    TRY(readRows());
    TRY(readHaving());
    TRY(readOrder());
    TRY(showCount());
    TRY(readLimit());
    return std::move(m_read);
}

const SelectItem *SelectReader::itemNamed(const SqlNode &node) const
{
    if (!node.isName() || !node.qualifier.isEmpty())
        return nullptr;
    for (const auto &item : m_select.items) {
        const auto name = item.alias.isEmpty() && item.value.isName() ? item.value.text : item.alias;
        if (!name.isEmpty() && name.compare(node.text, Qt::CaseInsensitive) == 0)
            return &item;
    }
    return nullptr;
}

const SqlNode &SelectReader::resolved(const SqlNode &node) const
{
    if (node.kind == Kind::Number && node.text.size() < 4 && !node.text.contains(u'.')) {
        const auto position = size_t(node.text.toInt());
        if (position >= 1 && position <= m_select.items.size())
            return m_select.items[position - 1].value;
    }
    if (!node.isName() || m_scope.hasColumn(node))
        return node;
    const auto *const item = itemNamed(node);
    return item ? item->value : node;
}

Understood<void> SelectReader::readGroups()
{
    for (const auto &written : m_select.groupBy) {
        const auto &node = resolved(written);
        if (hasAggregate(node))
            return refuse(written.place, Martlet::tr("Rows are not grouped by what is counted."));
        TRY_ASSIGN(auto text, m_members.read(node));
        const bool isThere = std::any_of(m_groups.begin(), m_groups.end(),
                                         [&](const Group &one) { return one.text.text == text.text; });
        if (!isThere)
            m_groups.push_back({std::move(text), {}, written.place});
    }
    return {};
}

// Without GROUP BY a list of members is what DISTINCT makes of it, or each row is told by its key.
Understood<void> SelectReader::listMembers()
{
    QStringList texts;
    for (const auto &item : m_select.items) {
        TRY_ASSIGN(auto text, m_members.read(item.value));
        texts += text.text;
        m_groups.push_back({std::move(text), {}, item.value.place});
    }
    const auto &base = m_scope.base();
    const bool isKeyed = base.kind == ModelEntity::Kind::Dimension &&
                         std::all_of(base.key.begin(), base.key.end(), [&](const QString &key) {
                             return texts.contains(base.name + u'.' + key);
                         });
    if (m_select.isDistinct || isKeyed)
        return {};
    return refuse(m_select.place,
                  Martlet::tr("This lists single rows, and steps count them. Say DISTINCT, or count "
                              "and group."));
}

Understood<SelectReader::Shown> SelectReader::readMember(const SqlNode &value, const QString &alias)
{
    TRY_ASSIGN(const auto text, m_members.read(value));
    const auto group = std::find_if(m_groups.begin(), m_groups.end(),
                                    [&](const Group &one) { return one.text.text == text.text; });
    if (group == m_groups.end())
        return refuse(value.place, Martlet::tr("This is neither counted nor under GROUP BY."));
    if (!group->field.isEmpty())
        return refuse(value.place, Martlet::tr("This is shown twice."));
    TRY_ASSIGN(group->field, m_members.field(text, alias, value.place));
    m_read.question.by += group->field;
    return Shown{group->field, text};
}

Understood<void> SelectReader::readItems()
{
    for (const auto &item : m_select.items) {
        if (!hasAggregate(item.value)) {
            TRY_ASSIGN(auto shown, readMember(item.value, item.alias));
            m_read.columns.push_back({shown.field});
            m_shown.push_back(std::move(shown));
            continue;
        }
        TRY_ASSIGN(auto figure, m_figures.read(item.value));
        TRY_ASSIGN(const auto field, m_figures.field(figure, item.alias, item.value.place));
        addMeasure(field);
        m_read.columns.push_back({field, figure.unitScale});
        m_shown.push_back({field, std::nullopt, std::move(figure)});
    }
    return {};
}

// What rows are told apart by and the statement does not show is shown by steps.
Understood<void> SelectReader::showGroups()
{
    for (auto &group : m_groups) {
        if (!group.field.isEmpty())
            continue;
        if (m_select.isDistinct)
            return refuse(group.place,
                          Martlet::tr("DISTINCT puts rows together that are told apart by this, which is "
                                      "not shown."));
        TRY_ASSIGN(group.field, m_members.field(group.text, {}, group.place));
        m_read.question.by += group.field;
        m_read.notes += Martlet::tr("“%1” is shown too, as rows are told apart by it.").arg(group.field);
    }
    return {};
}

void SelectReader::addMeasure(const QString &field)
{
    if (!m_read.question.measures.contains(field))
        m_read.question.measures += field;
}

// A question counts something; of a list of members their rows.
Understood<void> SelectReader::showCount()
{
    if (!m_read.question.measures.isEmpty())
        return {};
    const auto &measures = m_scope.model().measures();
    const auto found = std::find_if(measures.begin(), measures.end(), [this](const Measure &one) {
        return one.fact == m_scope.base().name && one.expression.startsWith(u"COUNT("_s) &&
               one.additivity == Measure::Additivity::Additive;
    });
    if (found == measures.end())
        return refuse(m_select.place,
                      Martlet::tr("Steps count something, and there is no measure that counts “%1”.")
                          .arg(m_scope.base().title));
    addMeasure(found->name);
    m_read.notes +=
        Martlet::tr("“%1” is counted beside it, as steps always count something.").arg(found->title);
    return {};
}

Understood<void> SelectReader::readRows()
{
    TRY_ASSIGN(auto chosen, RowsReader(m_scope, m_fields).read());
    m_read.question.where = std::move(chosen.where);
    m_read.question.period = chosen.period;
    return {};
}

Understood<void> SelectReader::readHaving()
{
    if (!m_select.having)
        return {};
    const auto operandOf = [this](const SqlNode &written) -> Understood<ReadOperand> {
        const auto &node = resolved(written);
        TRY_ASSIGN(const auto figure, m_figures.read(node));
        if (figure.isDivided && figure.decimals < 0)
            return refuse(written.place,
                          Martlet::tr("Steps compare a quotient as it is shown, rounded. Write ROUND(…, 2)."));
        if (figure.isDay)
            return refuse(written.place, Martlet::tr("A day that is measured is not compared."));
        TRY_ASSIGN(const auto field, m_figures.field(figure, {}, written.place));
        return ReadOperand{.field = field,
                           .type = {ValueType::Kind::Number},
                           .unitScale = figure.unitScale,
                           .isOptional = figure.isOptional};
    };
    const ConditionReader reader(operandOf, {}, m_fields, m_scope.engine() == Engine::Sqlite);
    TRY_ASSIGN(m_read.question.having, reader.read(*m_select.having));
    return {};
}

} // namespace martlet
