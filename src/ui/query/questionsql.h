// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/task.h"
#include "ui/query/querysource.h"
#include "warehouse/askestimate.h"

#include <QObject>

namespace martlet {

class JoinedOn;
class PlanView;
class SqlPane;

// The SQL that the question becomes on the days of the facts, in the parts of the page that show it: as text,
// as how it is answered, and as joins. What it is given outlives it.
class QuestionSql final : public QObject
{
    Q_OBJECT

public:
    QuestionSql(std::shared_ptr<QuerySource> source, SqlPane &text, PlanView &plan, JoinedOn &joined);

    void readFacts(); // a load moves the last day
    bool isReading() const { return m_readFacts.isRunning(); }
    // What it takes to ask it; none where it cannot be told.
    std::optional<AskEstimate> show(const Question &asked);
    // What the text that is shown gives less than the answer, see sqlNotes().
    const QStringList &notes() const { return m_notes; }
    // The part of the text that belongs to a name; `text` is the chip's.
    void light(const QString &name, const QString &text);

Q_SIGNALS:
    void factsRead(const martlet::WarehouseFacts &facts);
    void failed(const martlet::Error &error);

private:
    [[nodiscard]] Result<PreparedQuestion> prepared(const Question &asked) const;

    std::shared_ptr<QuerySource> m_source;
    SqlPane &m_text;
    PlanView &m_plan;
    JoinedOn &m_joined;
    QStringList m_notes;
    Task<Result<WarehouseFacts>> m_readFacts;
    WarehouseFacts m_facts; // days are invalid until they are known
};

} // namespace martlet
