// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/load/fate.h"
#include "etl/load/feedload.h"
#include "etl/load/memberrow.h"
#include "etl/load/precedence.h"

#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace martlet {

class OpenBatch;

// The members of one dimension from a file of their own: new ones are inserted, inferred ones filled in place,
// changed ones updated; what is historised gets a new version.
class MemberLoad final : public FeedLoad
{
public:
    MemberLoad(OpenBatch &batch, QDate today);

    [[nodiscard]] Result<void> take(const TypedRow &row, Money amount) override;
    [[nodiscard]] Result<void> finish() override;

private:
    // One line of the file.
    struct Line
    {
        MemberRow member;
        std::optional<QDate> validFrom;
        qint64 version = 0;
        qint64 lineCount = 1;
        qint64 offset = 0;
        bool isNew = false; // the key was not known before
    };
    // A member while the slice's lines are applied to it.
    struct Subject
    {
        MemberRow row;
        History history;
        bool isInserted = false, isChanged = false, hasNewHistory = false;
    };

    [[nodiscard]] Result<bool> hasUnknownKey(const TypedRow &row);
    [[nodiscard]] Result<Value> valueOf(const TypedRow &row, const DimensionColumn &column);
    [[nodiscard]] Result<void> writeSlice();
    [[nodiscard]] Result<void> readSubjects();
    // Of lines that say different things of one day, those that stand; the others get their fate here.
    [[nodiscard]] Result<void> settleSlice();
    [[nodiscard]] Result<void> apply(const Line &line);
    // A line on a member that its own file described before; what became of the line.
    bool isBack(const Line &line, const Subject &subject) const;
    [[nodiscard]] Result<Fate> applyToKnown(const Line &line, Subject &subject);
    std::vector<Value> merged(const Line &line, const MemberRow &row) const;
    [[nodiscard]] Result<Precedence::Verdict> judge(const Line &line, const Subject &subject);
    void noteDependencies(const Line &line, const Subject &before, bool isChanged);
    std::vector<Value> historised(const MemberRow &row) const;
    [[nodiscard]] Result<void> write();
    [[nodiscard]] Result<void> keepPreimages();

    OpenBatch &m_batch;
    const DimensionTable &m_dimension;
    QDate m_today;
    std::vector<bool> m_isFilled; // by column: does the recipe fill it?
    std::vector<Line> m_slice;
    std::unordered_map<qint64, Subject> m_subjects;
    std::vector<qint64> m_repriced;
    std::unordered_set<qint64> m_seen; // members in the file, where it is a full one
};

} // namespace martlet
