// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/stories.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace martlet {

std::vector<Story> readStories(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    std::vector<Story> stories;
    for (const auto &entry : document.object().value(u"stories"_s).toArray()) {
        const auto object = entry.toObject();
        Story story;
        story.number = object.value(u"id"_s).toInt();
        story.question = object.value(u"question"_s).toString();
        story.answer = object.value(u"answer"_s).toString();
        story.explanation = object.value(u"explanation"_s).toString();
        story.report = object.value(u"report"_s).toString();
        if (!story.question.isEmpty())
            stories.push_back(std::move(story));
    }
    return stories;
}

} // namespace martlet
