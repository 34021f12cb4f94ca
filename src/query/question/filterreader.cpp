// SPDX-License-Identifier: GPL-3.0-or-later
// The conditions of a question's document.
#include "query/question/questionreader.h"

#include "base/tr.h"

#include <QJsonArray>

#include <array>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestFilter = 64;

struct ConditionKey
{
    QLatin1StringView key;
    Filter::Kind kind;
};

// Beside "from" and "to", which make one condition.
constexpr std::array conditionKeys{
    ConditionKey{"is"_L1, Filter::Kind::Is},       ConditionKey{"one_of"_L1, Filter::Kind::OneOf},
    ConditionKey{"above"_L1, Filter::Kind::Above}, ConditionKey{"below"_L1, Filter::Kind::Below},
    ConditionKey{"like"_L1, Filter::Kind::Like},   ConditionKey{"empty"_L1, Filter::Kind::Empty}};

} // namespace

Result<Filter> QuestionReader::filter(const QJsonValue &value, const Place &place, int depth) const
{
    const auto object = value.toObject();
    if (object.isEmpty())
        return wrong(place, Martlet::tr("A condition is expected here, such as {\"field\": \"store.city\", "
                                        "\"is\": \"Paris\"}."));
    if (depth > deepestFilter)
        return wrong(place,
                     Martlet::tr("Conditions stand in each other more than %1 deep. Put some of them side by "
                                 "side.")
                         .arg(deepestFilter));
    if (object.contains("field"_L1))
        return condition(object, place);
    if (object.contains("has_any"_L1) || object.contains("has_none"_L1))
        return has(object, place, depth);
    TRY(expectOnly(object, {u"all"_s, u"any"_s, u"not"_s, u"field"_s, u"has_any"_s, u"has_none"_s}, place));
    if (object.size() > 1)
        return wrong(
            place, Martlet::tr("A condition is one of \"all\", \"any\" and \"not\"; nest them to have both."));
    if (object.contains("not"_L1)) {
        TRY_ASSIGN(auto part, filter(object.value("not"_L1), below(place, "not"_L1), depth + 1));
        return Filter{.kind = Filter::Kind::Not, .parts = {std::move(part)}};
    }
    const bool isAll = object.contains("all"_L1);
    return tree(isAll ? Filter::Kind::All : Filter::Kind::Any, object.begin().value(),
                below(place, isAll ? "all"_L1 : "any"_L1), depth);
}

Result<Filter> QuestionReader::tree(Filter::Kind kind, const QJsonValue &value, const Place &place,
                                    int depth) const
{
    if (!value.isArray())
        return wrong(place, Martlet::tr("A list of conditions is expected here."));
    Filter filter{.kind = kind};
    for (const auto &one : value.toArray()) {
        TRY_ASSIGN(auto part, this->filter(one, at(place, qsizetype(filter.parts.size())), depth + 1));
        filter.parts.push_back(std::move(part));
    }
    return filter;
}

Result<Filter> QuestionReader::condition(const QJsonObject &object, const Place &place) const
{
    Filter filter;
    TRY_ASSIGN(filter.field, text(object.value("field"_L1), below(place, "field"_L1)));
    if (object.contains("from"_L1) || object.contains("to"_L1))
        return between(object, std::move(filter), place);
    if (object.contains("during"_L1))
        return during(object, std::move(filter), place);
    if (object.contains("among"_L1))
        return among(object, std::move(filter), place);
    QStringList keys{u"field"_s, u"from"_s, u"to"_s, u"during"_s, u"among"_s};
    for (const auto &known : conditionKeys)
        keys += known.key;
    TRY(expectOnly(object, keys, place));
    if (object.size() != 2)
        return wrong(
            place,
            Martlet::tr("A condition compares its field in one way: %1.").arg(keys.sliced(1).join(u", "_s)));
    for (const auto &known : conditionKeys) {
        const auto value = object.value(known.key);
        const auto inside = below(place, known.key);
        if (value.isUndefined())
            continue;
        filter.kind = known.kind;
        if (known.kind == Filter::Kind::OneOf) {
            TRY_ASSIGN(filter.values, plainValues(value, inside));
        } else if (known.kind != Filter::Kind::Empty) {
            TRY_ASSIGN(const auto plain, plainValue(value, inside));
            filter.values += plain;
        } else if (value.toBool() != true) {
            return wrong(inside, Martlet::tr("Only true can stand here; put a \"not\" around the condition."));
        }
    }
    return filter;
}

Result<Filter> QuestionReader::between(const QJsonObject &object, Filter filter, const Place &place) const
{
    TRY(expectOnly(object, {u"field"_s, u"from"_s, u"to"_s}, place));
    filter.kind = Filter::Kind::Between;
    for (const auto key : {"from"_L1, "to"_L1}) {
        const auto value = object.value(key);
        TRY_ASSIGN(const auto plain,
                   value.isUndefined() ? Result<QString>(QString()) : plainValue(value, below(place, key)));
        filter.values += plain;
    }
    return filter;
}

// {"field": "date.month", "during": "last-28-days"}
Result<Filter> QuestionReader::during(const QJsonObject &object, Filter filter, const Place &place) const
{
    TRY(expectOnly(object, {u"field"_s, u"during"_s}, place));
    filter.kind = Filter::Kind::During;
    TRY_ASSIGN(filter.period, period(object.value("during"_L1), below(place, "during"_L1)));
    return filter;
}

// {"field": "customer.customer_id", "among": "best"}
Result<Filter> QuestionReader::among(const QJsonObject &object, Filter filter, const Place &place) const
{
    TRY(expectOnly(object, {u"field"_s, u"among"_s}, place));
    filter.kind = Filter::Kind::Among;
    TRY_ASSIGN(filter.question, text(object.value("among"_L1), below(place, "among"_L1)));
    return filter;
}

// {"has_any": "sales", "of": "customer", "where": F, "period": P}; without the last two, any row at all.
Result<Filter> QuestionReader::has(const QJsonObject &object, const Place &place, int depth) const
{
    const bool isAny = object.contains("has_any"_L1);
    const auto key = isAny ? "has_any"_L1 : "has_none"_L1;
    TRY(expectOnly(object, {key, u"of"_s, u"where"_s, u"period"_s}, place));
    Filter filter{.kind = Filter::Kind::Has};
    TRY_ASSIGN(filter.fact, text(object.value(key), below(place, key)));
    TRY_ASSIGN(filter.field, text(object.value("of"_L1), below(place, "of"_L1)));
    if (object.contains("where"_L1)) {
        TRY_ASSIGN(auto part, this->filter(object.value("where"_L1), below(place, "where"_L1), depth + 1));
        filter.parts.push_back(std::move(part));
    }
    if (object.contains("period"_L1)) {
        TRY_ASSIGN(filter.period, period(object.value("period"_L1), below(place, "period"_L1)));
    }
    return isAny ? filter : Filter{.kind = Filter::Kind::Not, .parts = {std::move(filter)}};
}

} // namespace martlet
