// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/repair/mending.h"

#include "etl/repair/mendedrecipe.h"
#include "etl/repair/recordchange.h"
#include "etl/validate/rowvalidator.h"

#include <map>
#include <set>

namespace martlet {

struct Mending::State
{
    using Chosen = std::set<size_t>; // places of mends

    State(ImportRecipe itsRecipe, FileRecipe itsFile, QStringList itsHeader, Lookups itsLookups,
          RecordChange change)
        : recipe(std::move(itsRecipe))
        , file(std::move(itsFile))
        , header(std::move(itsHeader))
        , lookups(std::move(itsLookups))
        , record(std::move(change))
        , lines(file.mends.size())
    {
    }

    Result<RowValidator *> validatorFor(const Chosen &chosen);
    Result<bool> readUnder(const RawRow &raw, const Chosen &chosen);
    Result<bool> attempt(const RawRow &raw, const Reject &broken, Chosen &chosen);
    Result<bool> attemptAll(const RawRow &raw, const Reject &broken);
    bool isFor(size_t place, const Reject &broken) const;

    ImportRecipe recipe;
    FileRecipe file;
    QStringList header;
    Lookups lookups;
    RecordChange record;
    std::map<Chosen, RowValidator> validators; // one for each way in which columns are read
    std::vector<qint64> lines;
    qint64 edited = 0;
    const RowValidator *plain = nullptr; // without any mend
    const RowValidator *last = nullptr;  // that read the record
    Reject reject;
    Reject furthest; // what is wrong with the record once the mends that help have helped
};

bool Mending::State::isFor(size_t place, const Reject &broken) const
{
    const auto &mend = file.mends[place];
    const auto scope = scopeOf(mend.action);
    return mend.rule == broken.rule && (mend.column.isEmpty() || mend.column == broken.column) &&
           (scope == MendScope::Column || scope == MendScope::Record);
}

Result<RowValidator *> Mending::State::validatorFor(const Chosen &chosen)
{
    Chosen ofColumns;
    for (const auto place : chosen)
        if (scopeOf(file.mends[place].action) == MendScope::Column)
            ofColumns.insert(place);
    auto found = validators.find(ofColumns);
    if (found == validators.end()) {
        auto changed = file;
        for (const auto place : ofColumns)
            applyToColumns(file.mends[place], changed);
        TRY_ASSIGN(auto validator, RowValidator::open(recipe, changed, header, lookups));
        found = validators.emplace(std::move(ofColumns), std::move(validator)).first;
    }
    return &found->second;
}

// Reads the record under the chosen mends; what is wrong then is in `reject`.
Result<bool> Mending::State::readUnder(const RawRow &raw, const Chosen &chosen)
{
    std::vector<const Mend *> mends;
    for (const auto place : chosen)
        mends.push_back(&file.mends[place]);
    TRY_ASSIGN(const auto changed, record.apply(raw, mends));
    TRY_ASSIGN(auto *const validator, validatorFor(chosen));
    last = validator;
    const bool isInOrder = validator->validate(changed);
    TRY(validator->status());
    if (isInOrder)
        return true;
    reject = validator->reject();
    return false;
}

Result<bool> Mending::State::attempt(const RawRow &raw, const Reject &broken, Chosen &chosen)
{
    for (size_t place = 0; place < file.mends.size(); ++place) {
        if (chosen.contains(place) || !isFor(place, broken))
            continue;
        chosen.insert(place);
        TRY_ASSIGN(const bool isMended, readUnder(raw, chosen));
        if (isMended)
            return true;
        const auto next = reject;
        if (next.rule != broken.rule || next.column != broken.column) {
            furthest = next;
            TRY_ASSIGN(const bool isMendedThen, attempt(raw, next, chosen));
            if (isMendedThen)
                return true;
        }
        chosen.erase(place);
    }
    return false;
}

Result<bool> Mending::State::attemptAll(const RawRow &raw, const Reject &broken)
{
    Chosen chosen;
    furthest = broken;
    TRY_ASSIGN(const bool isMended, attempt(raw, broken, chosen));
    if (!isMended)
        reject = furthest;
    for (const auto place : chosen)
        ++lines[place];
    return isMended;
}

Mending::Mending(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
Mending::Mending(Mending &&) noexcept = default;
Mending &Mending::operator=(Mending &&) noexcept = default;
Mending::~Mending() = default;

Result<Mending> Mending::open(const ImportRecipe &recipe, const FileRecipe &file, const QStringList &header,
                              const Lookups &lookups, const CellEdits &edits)
{
    for (const auto &mend : file.mends)
        if (const auto fault = mendFault(mend, file); !fault.isEmpty())
            return fail(Error::Kind::Input, fault);
    TRY_ASSIGN(auto record, RecordChange::open(file.dialect, header, edits));
    Mending mending(std::make_unique<State>(recipe, file, header, lookups, std::move(record)));
    TRY_ASSIGN(mending.m_state->plain, mending.m_state->validatorFor({}));
    return mending;
}

Result<bool> Mending::read(const RawRow &raw)
{
    TRY_ASSIGN(const bool isInOrder, m_state->readUnder(raw, {}));
    if (!isInOrder) {
        const auto broken = m_state->reject;
        TRY_ASSIGN(const bool isMended, m_state->attemptAll(raw, broken));
        if (!isMended)
            return false;
    }
    m_state->edited += m_state->record.isEdited(raw.line) ? 1 : 0;
    return true;
}

Result<bool> Mending::readJoined(const RawRow &raw)
{
    TRY_ASSIGN(const bool isInOrder, read(raw));
    constexpr int halves = 2;
    for (size_t place = 0; isInOrder && place < m_state->lines.size(); ++place)
        if (m_state->file.mends[place].action == MendAction::JoinNext)
            m_state->lines[place] += halves;
    return isInOrder;
}

Result<bool> Mending::mend(const RawRow &raw, const Reject &reject)
{
    if (m_state->record.isEdited(raw.line))
        return read(raw);
    m_state->reject = reject;
    return m_state->attemptAll(raw, reject);
}

const RowLayout &Mending::layout() const
{
    return m_state->plain->layout();
}

const TypedRow &Mending::row() const
{
    return m_state->last->row();
}

Money Mending::amount() const
{
    return m_state->last ? m_state->last->amount() : Money();
}

const Reject &Mending::reject() const
{
    return m_state->reject;
}

std::span<const Reject> Mending::warnings() const
{
    return m_state->last->warnings();
}

bool Mending::isEdited(qint64 line) const
{
    return m_state->record.isEdited(line);
}

const std::vector<qint64> &Mending::lines() const
{
    return m_state->lines;
}

qint64 Mending::editedLines() const
{
    return m_state->edited;
}

} // namespace martlet
