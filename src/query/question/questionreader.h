// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "query/question/question.h"

#include <QJsonObject>

namespace martlet {

// Reads a question's document; each error says where in it.
class QuestionReader final
{
public:
    static constexpr int version = 1;

    explicit QuestionReader(QString source)
        : m_source(std::move(source))
    {
    }
    [[nodiscard]] Result<Question> read(const QByteArray &text) const;

private:
    using Place = QString;

    tl::unexpected<Error> wrong(const Place &place, const QString &what) const;
    [[nodiscard]] Result<void> expectOnly(const QJsonObject &object, const QStringList &keys,
                                          const Place &place) const;
    [[nodiscard]] Result<void> expectVersion(const QJsonObject &object) const;
    [[nodiscard]] Result<QString> text(const QJsonValue &value, const Place &place) const;
    [[nodiscard]] Result<QString> plainValue(const QJsonValue &value, const Place &place) const;
    [[nodiscard]] Result<QStringList> texts(const QJsonValue &value, const Place &place) const;
    [[nodiscard]] Result<QStringList> plainValues(const QJsonValue &value, const Place &place) const;
    [[nodiscard]] Result<QDate> date(const QJsonValue &value, const Place &place) const;
    [[nodiscard]] Result<Question::Period> period(const QJsonValue &value) const;
    [[nodiscard]] Result<Filter> filter(const QJsonValue &value, const Place &place, int depth) const;
    [[nodiscard]] Result<Filter> tree(Filter::Kind kind, const QJsonValue &value, const Place &place,
                                      int depth) const;
    [[nodiscard]] Result<Filter> condition(const QJsonObject &object, const Place &place) const;
    [[nodiscard]] Result<Filter> between(const QJsonObject &object, Filter filter, const Place &place) const;
    [[nodiscard]] Result<std::vector<Question::Sort>> sort(const QJsonValue &value) const;
    [[nodiscard]] Result<qint64> limit(const QJsonValue &value) const;

    QString m_source;
};

} // namespace martlet
