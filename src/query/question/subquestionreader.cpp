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
    const auto object = value.toObject();
    for (auto one = object.begin(); one != object.end(); ++one) {
        const auto place = u"questions."_s + one.key();
        TRY_ASSIGN(const auto named, name(one.key(), place));
        if (!one.value().isObject())
            return wrong(place,
                         Martlet::tr("A question is expected here, such as {\"measures\": [\"revenue\"]}."));
        const auto outside = std::exchange(m_within, place);
        TRY_ASSIGN(auto question, parts(one.value().toObject(), {}));
        m_within = outside;
        question.name = named;
        all.push_back(std::move(question));
    }
    return all;
}

} // namespace martlet
