// SPDX-License-Identifier: GPL-3.0-or-later
// What a question's document makes of its rows: comparisons, windows, the best, totals and the order.
#include "query/question/questionreader.h"

#include "base/tr.h"

#include <QJsonArray>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostAveraged = 1000;
constexpr qint64 mostParts = 1000;

} // namespace

Result<bool> QuestionReader::truth(const QJsonValue &value, const Place &place) const
{
    if (!value.isUndefined() && !value.isBool())
        return wrong(place, Martlet::tr("true or false is expected here."));
    return value.toBool();
}

Result<qint64> QuestionReader::count(const QJsonValue &value, qint64 most, const Place &place) const
{
    const auto found = value.toInteger(-1);
    if (found < 1 || found > most)
        return wrong(place, Martlet::tr("A number of rows from 1 to %L1 is expected here.").arg(most));
    return found;
}

Result<Question::Compare> QuestionReader::compare(const QJsonValue &value) const
{
    const auto found = std::find_if(comparisons.begin(), comparisons.end(),
                                    [&](const auto &one) { return one.name == value.toString(); });
    if (found == comparisons.end())
        return wrong(u"compare"_s,
                     Martlet::tr("\"previous-period\" or \"same-period-last-year\" is expected here."));
    return found->compare;
}

Result<Question::Members> QuestionReader::members(const QJsonValue &value) const
{
    for (const auto &[name, members] : membersNames) {
        if (name == value.toString())
            return members;
    }
    return wrong(u"members"_s, Martlet::tr("\"of-any-fact\", \"of-each-fact\" or \"all\" is expected here."));
}

Result<std::vector<Question::Sort>> QuestionReader::sort(const QJsonValue &value) const
{
    std::vector<Question::Sort> keys;
    if (!value.isArray())
        return wrong(u"sort"_s,
                     Martlet::tr("A list is expected here, such as [{\"by\": \"revenue\", \"descending\": "
                                 "true}]."));
    for (const auto &one : value.toArray()) {
        const auto place = at(u"sort"_s, qsizetype(keys.size()));
        const auto object = one.toObject();
        TRY(expectOnly(object, {u"by"_s, u"descending"_s}, place));
        Question::Sort key;
        TRY_ASSIGN(key.by, text(object.value("by"_L1), below(place, "by"_L1)));
        TRY_ASSIGN(key.descending, truth(object.value("descending"_L1), below(place, "descending"_L1)));
        keys.push_back(std::move(key));
    }
    return keys;
}

Result<std::vector<WindowWish>> QuestionReader::windows(const QJsonValue &value) const
{
    std::vector<WindowWish> wishes;
    for (const auto &one : value.toArray()) {
        TRY_ASSIGN(auto wish, window(one.toObject(), at(u"windows"_s, qsizetype(wishes.size()))));
        wishes.push_back(std::move(wish));
    }
    if (wishes.empty())
        return wrong(u"windows"_s,
                     Martlet::tr("A list is expected here, such as [{\"running\": \"revenue\"}]."));
    return wishes;
}

Result<WindowWish> QuestionReader::window(const QJsonObject &object, const Place &place) const
{
    const auto known = std::find_if(windowNames.begin(), windowNames.end(),
                                    [&](const auto &one) { return object.contains(one.name); });
    if (known == windowNames.end())
        return wrong(
            place,
            Martlet::tr("One of running, share, rank, ntile, moving_average and step is expected here."));
    WindowWish wish{.kind = known->kind, .of = {}};
    QStringList keys{known->name.toString(), u"within"_s};
    const bool isAverage = wish.kind == WindowWish::Kind::MovingAverage;
    const bool isParted = wish.kind == WindowWish::Kind::Ntile;
    if (isAverage)
        keys += u"rows"_s;
    if (isParted)
        keys += u"parts"_s;
    TRY(expectOnly(object, keys, place));
    TRY_ASSIGN(wish.of, text(object.value(known->name), place));
    if (object.contains("within"_L1)) {
        TRY_ASSIGN(wish.within, texts(object.value("within"_L1), below(place, "within"_L1)));
    }
    if (isAverage && object.contains("rows"_L1)) {
        TRY_ASSIGN(const auto rows, count(object.value("rows"_L1), mostAveraged, below(place, "rows"_L1)));
        wish.rows = int(rows);
    }
    if (isParted && object.contains("parts"_L1)) {
        const auto parts = object.value("parts"_L1).toInteger(-1);
        if (parts < 2 || parts > mostParts)
            return wrong(below(place, "parts"_L1),
                         Martlet::tr("A number of parts from 2 to %L1 is expected here; 5 are quintiles.")
                             .arg(mostParts));
        wish.parts = int(parts);
    }
    return wish;
}

Result<Question::Top> QuestionReader::top(const QJsonValue &value) const
{
    const auto object = value.toObject();
    TRY(expectOnly(object, {u"count"_s, u"of"_s, u"by"_s, u"others"_s}, u"top"_s));
    Question::Top top;
    TRY_ASSIGN(const auto members,
               count(object.value("count"_L1), Question::Top::most, top.countParameter, u"top.count"_s));
    top.count = int(members);
    TRY_ASSIGN(top.of, text(object.value("of"_L1), u"top.of"_s));
    TRY_ASSIGN(top.by, text(object.value("by"_L1), u"top.by"_s));
    if (object.contains("others"_L1)) {
        TRY_ASSIGN(top.hasOthers, truth(object.value("others"_L1), u"top.others"_s));
    }
    return top;
}

Result<void> QuestionReader::readFurther(const QJsonObject &object, Question &question) const
{
    if (object.contains("compare"_L1)) {
        TRY_ASSIGN(question.compare, compare(object.value("compare"_L1)));
    }
    if (object.contains("windows"_L1)) {
        TRY_ASSIGN(question.windows, windows(object.value("windows"_L1)));
    }
    if (object.contains("top"_L1)) {
        TRY_ASSIGN(question.top, top(object.value("top"_L1)));
    }
    if (object.contains("sort"_L1)) {
        TRY_ASSIGN(question.sort, sort(object.value("sort"_L1)));
    }
    if (object.contains("limit"_L1)) {
        TRY_ASSIGN(question.limit,
                   count(object.value("limit"_L1), Question::mostRows, question.limitParameter, u"limit"_s));
    }
    TRY_ASSIGN(question.hasTotals, truth(object.value("totals"_L1), u"totals"_s));
    return {};
}

} // namespace martlet
