// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/reading/rowsreader.h"

#include "base/tr.h"
#include "query/reading/sumterm.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Kind = SqlNode::Kind;

// A SELECT whose rows only say which members are meant.
Understood<void> expectPlain(const SelectTree &select, SqlPlace place)
{
    const bool isPlain = select.with.empty() && select.groupBy.empty() && !select.having && !select.limit &&
                         std::none_of(select.items.begin(), select.items.end(),
                                      [](const auto &item) { return hasAggregate(item.value); });
    if (isPlain)
        return {};
    return refuse(place,
                  Martlet::tr("A SELECT that counts or cuts its rows cannot be a condition of steps yet."));
}

Filter notOf(Filter filter)
{
    return {.kind = Filter::Kind::Not, .parts = {std::move(filter)}};
}

} // namespace

Understood<RowsReader::Chosen> RowsReader::read() const
{
    const ConditionReader reader(
        [this](const SqlNode &node) { return operand(node); },
        [this](const SqlNode &node, bool whereTrue) { return special(node, whereTrue); }, m_fields,
        m_scope.engine() == Engine::Sqlite);
    QuestionPeriod period;
    std::vector<const SqlNode *> days;
    TRY_ASSIGN(auto missing, missingKeys());
    std::vector<Filter> filters = std::move(missing.parts);
    const auto add = [&](const SqlNode &condition) -> Understood<void> {
        TRY_ASSIGN(auto filter, reader.read(condition));
        if (filter.kind == Filter::Kind::All)
            filters.insert(filters.end(), filter.parts.begin(), filter.parts.end());
        else
            filters.push_back(std::move(filter));
        return {};
    };
    for (const auto &condition : m_scope.conditions()) {
        if (isCorrelated(condition))
            continue;
        if (narrows(condition, period))
            days.push_back(&condition);
        else
            TRY(add(condition));
    }
    Chosen chosen;
    if (period.from.isValid() && period.to.isValid() && period.from <= period.to) {
        chosen.period = period;
    } else {
        for (const auto *const condition : days)
            TRY(add(*condition));
    }
    if (filters.size() == 1)
        chosen.where = std::move(filters.front());
    else
        chosen.where.parts = std::move(filters);
    return chosen;
}

bool RowsReader::narrows(const SqlNode &condition, QuestionPeriod &period) const
{
    const bool isBetween = condition.kind == Kind::Between && !condition.isNegated;
    if ((condition.kind != Kind::Compare && !isBetween) || !condition.parts[0].isName())
        return false;
    const auto named = m_scope.column(condition.parts[0]);
    if (!named || m_scope.base().date.isEmpty())
        return false;
    const auto column = m_scope.atBase(*named);
    if (column.entity != &m_scope.base() || column.star.name != m_scope.base().date)
        return false;
    auto from = dayWritten(condition.parts[1]);
    auto to = isBetween ? dayWritten(condition.parts[2]) : from;
    if (!from.isValid() || !to.isValid() || (!isBetween && condition.text == u"<>"))
        return false;
    if (!isBetween) {
        const auto &sign = condition.text;
        from = sign == u">" ? from.addDays(1) : sign.startsWith(u'<') ? QDate() : from;
        to = sign == u"<" ? to.addDays(-1) : sign.startsWith(u'>') ? QDate() : to;
    }
    if (from.isValid())
        period.from = period.from.isValid() ? std::max(period.from, from) : from;
    if (to.isValid())
        period.to = period.to.isValid() ? std::min(period.to, to) : to;
    return true;
}

// An inner join on a key that may be empty leaves out the rows without one.
Understood<Filter> RowsReader::missingKeys() const
{
    Filter all;
    for (const auto &step : m_scope.steps()) {
        if (step.isLeft || !step.isOptional)
            continue;
        const auto &entity = *m_scope.model().entity(step.relationship->toEntity);
        const MemberText key{.text = entity.name + u'.' + step.relationship->toColumn, .isColumn = true};
        TRY_ASSIGN(const auto field, m_members.field(key, {}, {}));
        all.parts.push_back(notOf({.kind = Filter::Kind::Empty, .field = field}));
    }
    return all;
}

Understood<ReadOperand> RowsReader::operand(const SqlNode &node) const
{
    TRY_ASSIGN(const auto text, m_members.read(node));
    ReadOperand operand{.type = text.type, .unitScale = text.unitScale, .isOptional = text.isOptional};
    auto named = text;
    named.unitScale = text.isColumn ? 0 : text.unitScale; // a column is compared in its own units
    TRY_ASSIGN(operand.field, m_members.field(named, {}, node.place));
    operand.isOrdered = text.type.kind != ValueType::Kind::Text || text.isByCode;
    operand.isWhole = text.isColumn && text.type == ValueType{ValueType::Kind::Number, 0};
    if (text.type.kind == ValueType::Kind::Text)
        operand.lowered = u"lower(%1)"_s.arg(text.text);
    return operand;
}

Understood<std::optional<Filter>> RowsReader::special(const SqlNode &node, bool whereTrue) const
{
    if (node.kind == Kind::Exists)
        return existence(node, whereTrue);
    if (node.kind == Kind::In && node.select)
        return membership(node, whereTrue != node.isNegated);
    const bool isOfFields =
        node.kind == Kind::Compare && !isConstant(node.parts[0]) && !isConstant(node.parts[1]);
    if (!isOfFields)
        return std::optional<Filter>();
    TRY_ASSIGN(const auto text, m_members.read(node));
    TRY_ASSIGN(const auto field, m_members.field(text, u"compared"_s, node.place));
    return Filter{.kind = Filter::Kind::Is, .field = field, .values = {whereTrue ? u"true"_s : u"false"_s}};
}

const ModelEntity *RowsReader::entityOf(const NamedColumn &column) const
{
    const auto &model = m_scope.model();
    const auto &entity = *column.entity;
    if (entity.kind == ModelEntity::Kind::Dimension && entity.key == QStringList{column.star.name})
        return &entity;
    const auto *const step = model.relationship(entity.name, column.star.name);
    const auto *const to = step ? model.entity(step->toEntity) : nullptr;
    return to && to->key == QStringList{step->toColumn} ? to : nullptr;
}

Understood<Filter> RowsReader::membership(const SqlNode &node, bool whereTrue) const
{
    const auto &left = node.parts[0];
    if (!left.isName())
        return refuse(left.place, Martlet::tr("A key such as customer_id is expected before IN (SELECT …)."));
    TRY_ASSIGN(const auto outer, m_scope.column(left));
    const auto &select = *node.select;
    TRY(expectPlain(select, node.place));
    TRY_ASSIGN(const auto scope, SelectScope::of(select, m_scope.model(), m_scope.engine()));
    if (select.items.size() != 1 || !select.items.front().value.isName())
        return refuse(node.place, Martlet::tr("One key is expected behind this SELECT."));
    TRY_ASSIGN(const auto inner, scope.column(select.items.front().value));
    const auto *const entity = entityOf(outer);
    if (!entity || entityOf(inner) != entity || outer.isOptional || inner.isOptional)
        return refuse(node.place,
                      Martlet::tr("Steps ask whether a member has rows of a fact, by its key. This asks "
                                  "something else."));
    return having(*entity, inner, scope, RowsReader(scope, m_fields), whereTrue, node.place);
}

Understood<Filter> RowsReader::existence(const SqlNode &node, bool whereTrue) const
{
    TRY(expectPlain(*node.select, node.place));
    TRY_ASSIGN(const auto scope, SelectScope::of(*node.select, m_scope.model(), m_scope.engine()));
    const RowsReader rows(scope, m_fields, &m_scope);
    TRY_ASSIGN(const auto compared, rows.correlated());
    const auto *const entity = compared.size() == 1 ? entityOf(compared.front().outer) : nullptr;
    if (!entity || entityOf(compared.front().inner) != entity || compared.front().outer.isOptional)
        return refuse(node.place,
                      Martlet::tr("Steps ask whether a member has rows of a fact, by its key. This asks "
                                  "something else."));
    return having(*entity, compared.front().inner, scope, rows, whereTrue, node.place);
}

Understood<Filter> RowsReader::having(const ModelEntity &entity, const NamedColumn &inner,
                                      const SelectScope &scope, const RowsReader &rows, bool whereTrue,
                                      SqlPlace place) const
{
    TRY_ASSIGN(auto chosen, rows.read());
    const auto &base = scope.base();
    if (&base == &entity) // which all members are in, so it is a condition on them
        return whereTrue ? std::move(chosen.where) : notOf(std::move(chosen.where));
    if (base.kind != ModelEntity::Kind::Fact || scope.atBase(inner).entity != &base)
        return refuse(place, Martlet::tr("Steps ask whether a member has rows of a fact, by its key. This asks "
                                         "something else."));
    TRY(scope.expectWays());
    Filter has{.kind = Filter::Kind::Has, .field = entity.name, .fact = base.name, .period = chosen.period};
    if (chosen.where != Filter())
        has.parts.push_back(std::move(chosen.where));
    return whereTrue ? has : notOf(std::move(has));
}

bool RowsReader::isCorrelated(const SqlNode &condition) const
{
    if (!m_outer || condition.kind != Kind::Compare || condition.text != u"=" || !condition.parts[0].isName() ||
        !condition.parts[1].isName())
        return false;
    const bool isFirstIn = m_scope.hasColumn(condition.parts[0]),
               isSecondIn = m_scope.hasColumn(condition.parts[1]);
    return isFirstIn != isSecondIn && m_outer->hasColumn(condition.parts[isFirstIn ? 1 : 0]);
}

Understood<std::vector<RowsReader::Correlated>> RowsReader::correlated() const
{
    std::vector<Correlated> all;
    for (const auto &condition : m_scope.conditions()) {
        if (!isCorrelated(condition))
            continue;
        const size_t inner = m_scope.hasColumn(condition.parts[0]) ? 0 : 1;
        Correlated one;
        TRY_ASSIGN(one.inner, m_scope.column(condition.parts[inner]));
        TRY_ASSIGN(one.outer, m_outer->column(condition.parts[1 - inner]));
        all.push_back(std::move(one));
    }
    return all;
}

} // namespace martlet
