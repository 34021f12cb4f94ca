// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/question/questionreader.h"

#include "base/tr.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestFilter = 64;
constexpr qint64 mostRows = 1'000'000'000;

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

QString at(const QString &place, qsizetype index)
{
    return u"%1[%2]"_s.arg(place).arg(index);
}

QString below(const QString &place, QLatin1StringView key)
{
    return place.isEmpty() ? QString(key) : place + u'.' + key;
}

} // namespace

tl::unexpected<Error> QuestionReader::wrong(const Place &place, const QString &what) const
{
    return fail(Error::Kind::Input,
                place.isEmpty() ? u"%1: %2"_s.arg(m_source, what) : u"%1, %2: %3"_s.arg(m_source, place, what));
}

Result<void> QuestionReader::expectOnly(const QJsonObject &object, const QStringList &keys,
                                        const Place &place) const
{
    for (const auto &key : object.keys()) {
        if (!keys.contains(key))
            return wrong(place,
                         Martlet::tr("“%1” is not known here. There are: %2.").arg(key, keys.join(u", "_s)));
    }
    return {};
}

Result<void> QuestionReader::expectVersion(const QJsonObject &object) const
{
    const auto found = object.value(u"version"_s);
    if (!found.isDouble())
        return wrong(
            u"version"_s,
            Martlet::tr("A question says which version its document is: \"version\": %1.").arg(version));
    if (found.toInt() == version)
        return {};
    return wrong(u"version"_s,
                 Martlet::tr("This document is of version %1; this program reads version %2. Open it "
                             "with the program that wrote it, or ask again.")
                     .arg(found.toVariant().toString())
                     .arg(version));
}

Result<QString> QuestionReader::text(const QJsonValue &value, const Place &place) const
{
    if (!value.isString() || value.toString().isEmpty())
        return wrong(place, Martlet::tr("A text is expected here."));
    return value.toString();
}

// A fraction must be a text: a number in JSON is a double, which does not hold it exactly.
Result<QString> QuestionReader::plainValue(const QJsonValue &value, const Place &place) const
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    const auto whole = value.toInteger();
    if (value.isDouble() && value.toDouble() == double(whole))
        return QString::number(whole);
    return wrong(place,
                 Martlet::tr("A text or a whole number is expected here; write \"12.5\" for a fraction."));
}

Result<QStringList> QuestionReader::texts(const QJsonValue &value, const Place &place) const
{
    if (!value.isArray())
        return wrong(place, Martlet::tr("A list of names is expected here."));
    QStringList all;
    for (const auto &one : value.toArray()) {
        TRY_ASSIGN(const auto name, text(one, at(place, all.size())));
        if (all.contains(name))
            return wrong(at(place, all.size()), Martlet::tr("“%1” is asked for twice.").arg(name));
        all += name;
    }
    return all;
}

Result<QStringList> QuestionReader::plainValues(const QJsonValue &value, const Place &place) const
{
    if (!value.isArray() || value.toArray().isEmpty())
        return wrong(place, Martlet::tr("A list of values is expected here."));
    QStringList all;
    for (const auto &one : value.toArray()) {
        TRY_ASSIGN(const auto plain, plainValue(one, at(place, all.size())));
        all += plain;
    }
    return all;
}

Result<QDate> QuestionReader::date(const QJsonValue &value, const Place &place) const
{
    const auto day = QDate::fromString(value.toString(), Qt::ISODate);
    if (!day.isValid())
        return wrong(place, Martlet::tr("“%1” is no day. Write it as 2025-12-31.").arg(value.toString()));
    return day;
}

Result<Question::Period> QuestionReader::period(const QJsonValue &value) const
{
    const auto object = value.toObject();
    TRY(expectOnly(object, {u"from"_s, u"to"_s}, u"period"_s));
    Question::Period period;
    TRY_ASSIGN(period.from, date(object.value(u"from"_s), u"period.from"_s));
    TRY_ASSIGN(period.to, date(object.value(u"to"_s), u"period.to"_s));
    if (period.from > period.to)
        return wrong(u"period"_s, Martlet::tr("The period ends before it begins. Exchange its days."));
    return period;
}

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
    TRY(expectOnly(object, {u"all"_s, u"any"_s, u"not"_s, u"field"_s}, place));
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
    QStringList keys{u"field"_s, u"from"_s, u"to"_s};
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
        const auto descending = object.value("descending"_L1);
        if (!descending.isUndefined() && !descending.isBool())
            return wrong(below(place, "descending"_L1), Martlet::tr("true or false is expected here."));
        key.descending = descending.toBool();
        keys.push_back(std::move(key));
    }
    return keys;
}

Result<qint64> QuestionReader::limit(const QJsonValue &value) const
{
    const auto rows = value.toInteger(-1);
    if (rows < 1 || rows > mostRows)
        return wrong(u"limit"_s, Martlet::tr("A number of rows from 1 on is expected here."));
    return rows;
}

Result<Question> QuestionReader::read(const QByteArray &text) const
{
    QJsonParseError trouble;
    const auto document = QJsonDocument::fromJson(text, &trouble);
    if (document.isNull())
        return wrong(
            {}, Martlet::tr("This is no JSON: %1 at byte %2.").arg(trouble.errorString()).arg(trouble.offset));
    if (!document.isObject())
        return wrong({}, Martlet::tr("A question is one JSON object."));
    const auto object = document.object();
    TRY(expectVersion(object));
    TRY(expectOnly(object,
                   {u"version"_s, u"title"_s, u"measures"_s, u"by"_s, u"period"_s, u"where"_s, u"having"_s,
                    u"sort"_s, u"limit"_s},
                   {}));
    Question question;
    if (object.contains("title"_L1)) {
        TRY_ASSIGN(question.title, this->text(object.value("title"_L1), u"title"_s));
    }
    TRY_ASSIGN(question.measures, texts(object.value("measures"_L1), u"measures"_s));
    if (object.contains("by"_L1)) {
        TRY_ASSIGN(question.by, texts(object.value("by"_L1), u"by"_s));
    }
    if (object.contains("period"_L1)) {
        TRY_ASSIGN(question.period, period(object.value("period"_L1)));
    }
    if (object.contains("where"_L1)) {
        TRY_ASSIGN(question.where, filter(object.value("where"_L1), u"where"_s, 0));
    }
    if (object.contains("having"_L1)) {
        TRY_ASSIGN(question.having, filter(object.value("having"_L1), u"having"_s, 0));
    }
    if (object.contains("sort"_L1)) {
        TRY_ASSIGN(question.sort, sort(object.value("sort"_L1)));
    }
    if (object.contains("limit"_L1)) {
        TRY_ASSIGN(question.limit, limit(object.value("limit"_L1)));
    }
    return question;
}

} // namespace martlet
