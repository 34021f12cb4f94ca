// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/repair/linejoin.h"

#include "etl/recipe/importrecipe.h"

#include <algorithm>
#include <utility>

namespace martlet {

namespace {

// What was cut when it was kept cannot be put together.
bool isWholeLine(const Reject &reject)
{
    return reject.rule == QStringView(u"RAGGED") && reject.raw.size() < RejectedLines::longestRaw;
}

} // namespace

LineJoin::LineJoin(const FileRecipe &file, const QString &encoding, int columns)
    : m_firstRecord(file.dialect, encoding, columns)
    , m_secondRecord(file.dialect, encoding, columns)
    , m_columns(size_t(columns))
{
}

bool LineJoin::isAskedFor(const FileRecipe &file)
{
    return std::any_of(file.mends.begin(), file.mends.end(),
                       [](const Mend &mend) { return mend.action == MendAction::JoinNext; });
}

bool LineJoin::hold(const RejectedRow &row)
{
    if (!isWholeLine(row.reject))
        return false;
    m_held = row;
    return true;
}

Result<std::optional<RawRow>> LineJoin::whole(const Reject &second)
{
    if (!m_held || !isWholeLine(second))
        return std::nullopt;
    const auto &first = m_held->reject;
    TRY_ASSIGN(const auto begun, m_firstRecord.read(first.raw, first.line, first.offset));
    TRY_ASSIGN(const auto rest, m_secondRecord.read(second.raw, second.line, second.offset));
    const bool isNext = begun.line + begun.lineCount == rest.line;
    const bool areHalves = begun.fault == RowFault::Ragged && rest.fault == RowFault::Ragged &&
                           !begun.fields.empty() && !rest.fields.empty() &&
                           begun.fields.size() + rest.fields.size() == m_columns + 1;
    if (!isNext || !areHalves)
        return std::nullopt;
    const auto before = begun.fields.back();
    const auto behind = rest.fields.front();
    m_seam = before;
    if (!before.empty() && !behind.empty())
        m_seam += '\n';
    m_seam += behind;
    m_fields.assign(begun.fields.begin(), begun.fields.end());
    m_fields.back() = m_seam;
    m_fields.insert(m_fields.end(), rest.fields.begin() + 1, rest.fields.end());
    m_raw.assign(begun.raw).append("\n").append(rest.raw);
    RawRow joined = begun;
    joined.lineCount += rest.lineCount;
    joined.raw = m_raw;
    joined.fields = m_fields;
    joined.fault = RowFault::None;
    return joined;
}

std::optional<RejectedRow> LineJoin::release()
{
    return std::exchange(m_held, std::nullopt);
}

} // namespace martlet
