// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/stories.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

// Which report shows a story, where the file does not say.
QString reportFor(int number)
{
    static const std::array reports{u""_s,                      u"like-for-like"_s,   u"low-stock"_s,
                                    u"returns-and-discounts"_s, u"store-comparison"_s, u""_s,
                                    u"customer-value"_s,        u"monthly-revenue"_s,  u""_s,
                                    u""_s};
    return number > 0 && number < int(reports.size()) ? reports[std::size_t(number)] : QString();
}

} // namespace

std::vector<Story> readStories(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    const auto list = document.isArray() ? document.array() : document.object().value(u"stories"_s).toArray();
    std::vector<Story> stories;
    for (const auto &entry : list) {
        const auto object = entry.toObject();
        Story story;
        story.number = object.value(u"number"_s).toInt(object.value(u"id"_s).toInt(int(stories.size()) + 1));
        story.question = object.value(u"question"_s).toString();
        story.answer = object.value(u"answer"_s).toString();
        story.report = object.value(u"report"_s).toString(reportFor(story.number));
        if (!story.question.isEmpty())
            stories.push_back(std::move(story));
    }
    return stories;
}

} // namespace martlet
