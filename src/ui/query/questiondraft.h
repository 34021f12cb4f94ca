// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/question/question.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace martlet {

// The question on the page as long as it is kept nowhere else: a file that is a second behind it at most, so
// that it is there again after the program has ended, however that was.
class QuestionDraft final : public QObject
{
    Q_OBJECT
public:
    explicit QuestionDraft(QString path, QObject *parent = nullptr);
    // Where it is kept for one warehouse: what was asked of another is not asked here.
    static QString pathOf(const QString &warehouseId);
    ~QuestionDraft() override; // writes what has not been written

    // What an earlier page left; none: nothing, or nothing that can be read.
    std::optional<Question> left() const;
    void keep(const Question &question);
    void forget(); // it is kept elsewhere, or not wanted

Q_SIGNALS:
    void failed(const QString &sentence); // it could not be written; said once

private:
    void write();

    QString m_path;
    QTimer m_wait;
    std::optional<Question> m_pending;
    bool m_hasFailed = false;
};

} // namespace martlet
