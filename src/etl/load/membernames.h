// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "etl/load/dimension.h"
#include "etl/validate/typedrow.h"

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace martlet {

class OpenBatch;

// What flat feeds say about members in each of their lines: names, categories, prices. The last line by date,
// transaction and place in its file speaks, over all files loaded; a member's own file speaks louder than any
// line.
class MemberNames final
{
public:
    explicit MemberNames(OpenBatch &batch);

    bool isEmpty() const { return m_subjects.empty(); } // the feed says nothing about members
    // `receipt` is the source's own name of it.
    [[nodiscard]] Result<void> take(const TypedRow &row, int date, const std::string &receipt);
    // The warehouse has this line from now on. What a line says that it had before was heard when it came
    // first.
    void confirm(qint64 line);
    [[nodiscard]] Result<void> write();

private:
    struct Position
    {
        int date = 0;
        std::string transaction;
        qint64 line = 0;
        auto operator<=>(const Position &) const = default;
    };
    struct Saying
    {
        Position position;
        std::vector<Value> values; // by attribute; Null says nothing
    };
    struct Attribute
    {
        int cell = 0;
        const DimensionColumn *column = nullptr;
    };
    struct Subject
    {
        Entity entity = Entity::None;
        int keyField = 0;
        std::vector<Attribute> attributes;
        std::unordered_map<qint64, Saying> sayings; // by member
    };

    [[nodiscard]] Result<Value> valueOf(const Attribute &attribute, const TypedCell &cell, qint64 line);
    [[nodiscard]] Result<void> write(Subject &subject);
    // Drops what an earlier line, or the member's own file, has said better.
    [[nodiscard]] Result<void> dropOutspoken(Subject &subject);
    [[nodiscard]] Result<void> dropOlder(Subject &subject,
                                         const std::map<std::pair<qint64, qint64>, qint64> &lines);

    OpenBatch &m_batch;
    std::vector<Subject> m_subjects;
    std::vector<bool> m_confirmed; // by line
};

} // namespace martlet
