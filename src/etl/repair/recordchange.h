// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/csv/csvdialect.h"
#include "etl/repair/keptrecord.h"
#include "etl/repair/mend.h"

#include <map>
#include <memory>
#include <span>
#include <string>
#include <unordered_map>

namespace martlet {

// Changes the fields of a rejected record before they are read: decoded from another encoding, corrected by a
// person, cut, filled up. One thread.
class RecordChange final
{
public:
    // An Error is an edit of a column that the header has not.
    [[nodiscard]] static Result<RecordChange> open(const CsvDialect &dialect, const QStringList &header,
                                                   const CellEdits &edits);

    bool isEdited(qint64 line) const { return m_edits.contains(line); }
    // The record as its edits and these mends make it; its views live until the next call.
    [[nodiscard]] Result<RawRow> apply(const RawRow &raw, std::span<const Mend *const> mends);

private:
    struct FieldEdit
    {
        int column = -1; // -1: the whole record
        std::string text;
    };

    RecordChange(CsvDialect dialect, QStringList header)
        : m_dialect(std::move(dialect))
        , m_header(std::move(header))
    {
    }
    [[nodiscard]] Result<void> readAgain(RawRow &row, const QByteArray &bytes, const QString &encoding);
    void applyEdits(RawRow &row);
    void applyMend(RawRow &row, const Mend &mend);

    CsvDialect m_dialect;
    QStringList m_header;
    std::unordered_map<qint64, std::vector<FieldEdit>> m_edits; // by line
    std::map<QString, std::unique_ptr<KeptRecord>> m_records;   // by encoding
    std::vector<std::string_view> m_fields;
};

} // namespace martlet
