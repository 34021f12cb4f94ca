// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/repair/recordchange.h"

#include "base/tr.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// The first characters of a UTF-8 text.
std::string_view firstCharacters(std::string_view text, int count)
{
    size_t end = 0;
    for (int seen = 0; seen < count && end < text.size(); ++seen) {
        ++end;
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
            ++end;
    }
    return text.substr(0, end);
}

} // namespace

Result<RecordChange> RecordChange::open(const CsvDialect &dialect, const QStringList &header,
                                        const CellEdits &edits)
{
    RecordChange change(dialect, header);
    for (const auto &edit : edits) {
        const auto column = edit.column.isEmpty() ? -1 : int(header.indexOf(edit.column));
        if (column < 0 && !edit.column.isEmpty())
            return fail(Error::Kind::Input,
                        Martlet::tr("The file has no column “%1” that could be corrected. It has: %2.")
                            .arg(edit.column, header.join(u", "_s)));
        change.m_edits[edit.line].push_back({column, edit.text.toStdString()});
    }
    return change;
}

Result<RawRow> RecordChange::apply(const RawRow &raw, std::span<const Mend *const> mends)
{
    RawRow row = raw;
    for (const auto *mend : mends)
        if (mend->action == MendAction::Decode)
            TRY(readAgain(row, QByteArray(raw.raw.data(), qsizetype(raw.raw.size())), mend->argument));
    const auto edits = m_edits.find(raw.line);
    if (edits != m_edits.end()) {
        for (const auto &edit : edits->second)
            if (edit.column < 0)
                TRY(readAgain(row, QByteArray::fromStdString(edit.text), u"UTF-8"_s));
        applyEdits(row);
    }
    for (const auto *mend : mends)
        applyMend(row, *mend);
    return row;
}

Result<void> RecordChange::readAgain(RawRow &row, const QByteArray &bytes, const QString &encoding)
{
    auto &record = m_records[encoding];
    if (!record)
        record = std::make_unique<KeptRecord>(m_dialect, encoding, int(m_header.size()));
    const auto before = row;
    TRY_ASSIGN(row, record->read(bytes, before.line, before.offset));
    row.raw = before.raw;
    row.lineCount = before.lineCount;
    return {};
}

void RecordChange::applyEdits(RawRow &row)
{
    m_fields.assign(row.fields.begin(), row.fields.end());
    const auto &edits = m_edits.at(row.line);
    const bool isWhole =
        edits.size() == size_t(m_header.size()) &&
        std::all_of(edits.begin(), edits.end(), [](const auto &edit) { return edit.column >= 0; });
    if (isWhole) { // every cell was written anew, so nothing of the old record matters
        m_fields.resize(edits.size());
        row.fault = RowFault::None;
    }
    for (const auto &edit : m_edits.at(row.line))
        if (edit.column >= 0 && size_t(edit.column) < m_fields.size())
            m_fields[size_t(edit.column)] = edit.text;
    row.fields = m_fields;
    // What was no text is gone when its cell was written anew.
    const bool isRewritten =
        row.fault == RowFault::BadBytes &&
        std::any_of(m_edits.at(row.line).begin(), m_edits.at(row.line).end(),
                    [&row](const FieldEdit &edit) { return edit.column == row.faultColumn; });
    if (isRewritten)
        row.fault = RowFault::None;
}

void RecordChange::applyMend(RawRow &row, const Mend &mend)
{
    const bool changesFields = mend.action == MendAction::Pad || mend.action == MendAction::Drop ||
                               mend.action == MendAction::Truncate;
    if (!changesFields)
        return;
    const auto wanted = size_t(m_header.size());
    m_fields.assign(row.fields.begin(), row.fields.end());
    if (mend.action == MendAction::Truncate) {
        const auto column = m_header.indexOf(mend.column);
        if (column >= 0 && size_t(column) < m_fields.size())
            m_fields[size_t(column)] = firstCharacters(m_fields[size_t(column)], mend.argument.toInt());
    } else if (row.fault == RowFault::Ragged) {
        if (mend.action == MendAction::Pad)
            m_fields.resize(std::max(wanted, m_fields.size()));
        while (mend.action == MendAction::Drop && m_fields.size() > wanted && m_fields.back().empty())
            m_fields.pop_back();
        if (m_fields.size() == wanted)
            row.fault = RowFault::None;
    }
    row.fields = m_fields;
}

} // namespace martlet
