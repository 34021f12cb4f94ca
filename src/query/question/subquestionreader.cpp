// SPDX-License-Identifier: GPL-3.0-or-later
// The questions that a question's document gives names to.
#include "query/question/questionreader.h"

#include "base/tr.h"

#include <utility>

namespace martlet {

using namespace Qt::StringLiterals;

// {"best": {"measures": …}, …}; each is read like the document itself, with places below its own.
Result<std::vector<Question>> QuestionReader::questions(const QJsonValue &value)
{
    if (!value.isObject())
        return wrong(u"questions"_s,
                     Martlet::tr("Questions by their names are expected here, such as {\"best\": "
                                 "{\"measures\": [\"revenue\"]}}."));
    std::vector<Question> all;
    const auto named = value.toObject();
    for (auto one = named.begin(); one != named.end(); ++one) {
        const auto place = u"questions."_s + one.key();
        TRY_ASSIGN(const auto known, name(one.key(), place));
        if (!one.value().isObject())
            return wrong(place,
                         Martlet::tr("A question is expected here, such as {\"measures\": [\"revenue\"]}."));
        const auto outside = std::exchange(m_within, place);
        const auto object = one.value().toObject();
        TRY_ASSIGN(auto question, object.contains("sql"_L1) ? step(object) : parts(object, {}));
        m_within = outside;
        question.name = known;
        all.push_back(std::move(question));
    }
    return all;
}

// {"of": "product.product_name", "in": "receipts", "among": "best"}
Result<Question::Together> QuestionReader::together(const QJsonValue &value) const
{
    if (!value.isObject())
        return wrong(u"together"_s, Martlet::tr("What stands together is expected here, such as {\"of\": "
                                                "\"product.product_name\", \"in\": \"receipts\"}."));
    const auto object = value.toObject();
    TRY(expectOnly(object, {u"of"_s, u"in"_s, u"among"_s}, u"together"_s));
    Question::Together together;
    TRY_ASSIGN(together.of, text(object.value("of"_L1), u"together.of"_s));
    TRY_ASSIGN(together.in, text(object.value("in"_L1), u"together.in"_s));
    if (object.contains("among"_L1)) {
        TRY_ASSIGN(together.among, text(object.value("among"_L1), u"together.among"_s));
    }
    return together;
}

// {"union": ["north", "south"], "label": "Part", "distinct": true}; what else is asked for, those questions
// say.
Result<Question> QuestionReader::united(const QJsonObject &object) const
{
    TRY(expectOnly(
        object,
        {u"version"_s, u"title"_s, u"parameters"_s, u"questions"_s, u"union"_s, u"label"_s, u"distinct"_s},
        {}));
    Question question;
    if (object.contains("title"_L1)) {
        TRY_ASSIGN(question.title, text(object.value("title"_L1), u"title"_s));
    }
    TRY_ASSIGN(question.rowsOf.of, texts(object.value("union"_L1), u"union"_s));
    if (question.rowsOf.of.size() < 2)
        return wrong(u"union"_s, Martlet::tr("The names of two questions or more are expected here."));
    if (object.contains("label"_L1)) {
        TRY_ASSIGN(question.rowsOf.label, text(object.value("label"_L1), u"label"_s));
    }
    TRY_ASSIGN(question.rowsOf.isDistinct, truth(object.value("distinct"_L1), u"distinct"_s));
    return question;
}

} // namespace martlet
