// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/query/querysource.h"

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace martlet {

// What keeps those who come by, until it is let go or they are stopped.
class Hold final
{
public:
    Hold &operator=(bool isHeld)
    {
        const std::lock_guard lock(m_mutex);
        m_isHeld = isHeld;
        m_changed.notify_all();
        return *this;
    }
    void wait(std::stop_token stop)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, std::move(stop), [this] { return !m_isHeld; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_isHeld = false;
};

// A source that waits, so that a question can be watched while it runs.
class HeldQuestions final : public QuerySource
{
public:
    explicit HeldQuestions(std::shared_ptr<QuerySource> asked)
        : m_asked(std::move(asked))
    {
    }
    const SemanticModel &model() const override { return m_asked->model(); }
    Engine engine() const override { return m_asked->engine(); }
    QString userName() const override { return m_asked->userName(); }
    Result<WarehouseFacts> facts(std::stop_token stop) override
    {
        auto facts = m_asked->facts(stop);
        if (facts && pretendedLines > 0) {
            facts->rollups.clear(); // what is kept beside the lines would be as quick as it is
            facts->tableRows[QStringLiteral("sales_lines")] = pretendedLines;
        }
        return facts;
    }
    Result<AskedAnswerPtr> ask(const Question &question, std::stop_token stop, Progress progress) override
    {
        ++asks;
        progress.report(
            {410'000, 1'000'000, QStringLiteral("lines"), QStringLiteral("Reading 1 M sales lines")});
        isHeld.wait(stop);
        if (stop.stop_requested()) {
            ++stops;
            return fail(Error::Kind::Cancelled, QStringLiteral("Stopped."));
        }
        if (fails)
            return fail(Error::Kind::ConnectionLost, QStringLiteral("The server closed the connection."),
                        QStringLiteral("FATAL"));
        return m_asked->ask(question, stop, std::move(progress));
    }
    Result<Answer> askSql(const SqlQuestion &question, std::stop_token stop, Progress progress) override
    {
        isHeld.wait(stop);
        return m_asked->askSql(question, stop, std::move(progress));
    }
    Result<SqlStep> describeStep(const QString &sql, const std::map<QString, QString> &values,
                                 std::stop_token stop, Progress progress) override
    {
        isHeld.wait(stop);
        return m_asked->describeStep(sql, values, stop, std::move(progress));
    }
    Result<std::vector<RanStatement>> history() override { return m_asked->history(); }
    Result<void> keepInHistory(const QString &sql, const Result<Answer> &answer) override
    {
        return m_asked->keepInHistory(sql, answer);
    }
    Result<QueryExplanation> explain(const SqlQuestion &question, std::stop_token stop) override
    {
        isHeld.wait(stop);
        return m_asked->explain(question, stop);
    }
    Result<IndexTrial> tryIndexes(const SqlQuestion &question, const QueryExplanation &explanation,
                                  std::stop_token stop, Progress progress) override
    {
        return m_asked->tryIndexes(question, explanation, stop, std::move(progress));
    }
    Result<QStringList> members(const QString &dimension, std::stop_token stop) override
    {
        return m_asked->members(dimension, stop);
    }
    Result<std::optional<RowsWithout>> rowsWithout(const Question &question, std::stop_token stop) override
    {
        return m_asked->rowsWithout(question, stop);
    }
    Result<CellTracePtr> trace(const Question &question, const AnswerCell &cell, std::stop_token stop) override
    {
        return m_asked->trace(question, cell, stop);
    }

    std::atomic<int> asks = 0, stops = 0;
    std::atomic<bool> fails = false;
    std::atomic<qint64> pretendedLines = 0; // 0: as many as there are
    Hold isHeld;

private:
    std::shared_ptr<QuerySource> m_asked;
};

} // namespace martlet
