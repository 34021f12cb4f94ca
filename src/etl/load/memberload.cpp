// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/memberload.h"

#include "base/tr.h"
#include "database/session.h"
#include "etl/load/costhistory.h"
#include "etl/load/memberclosing.h"
#include "etl/load/openbatch.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t membersPerSlice = 20'000;

} // namespace

MemberLoad::MemberLoad(OpenBatch &batch, QDate today)
    : m_batch(batch)
    , m_dimension(DimensionTable::of(feedEntity(batch.layout().feed)))
    , m_today(today)
{
    for (const auto &column : m_dimension.columns)
        m_isFilled.push_back(column.field < 0 || batch.isFilled(column.name));
}

Result<bool> MemberLoad::hasUnknownKey(const TypedRow &row)
{
    const auto fields = feedFields(m_dimension.feed);
    for (const auto &column : m_dimension.columns) {
        if (column.refersTo == Entity::None)
            continue;
        const auto &key = row.cells[size_t(column.field)];
        if (key.isNull())
            continue;
        TRY_ASSIGN(const auto isUnknown, m_batch.isUnknown(column.refersTo, key));
        if (!isUnknown)
            continue;
        TRY(m_batch.rejectUnknown({row.line, row.lineCount, row.offset}, {}, fields[size_t(column.field)],
                                  key));
        return true;
    }
    return false;
}

Result<Value> MemberLoad::valueOf(const TypedRow &row, const DimensionColumn &column)
{
    if (column.field < 0)
        return column.byDefault;
    const auto &cell = row.cells[size_t(column.field)];
    const bool saysNothing = cell.isNull() || (cell.kind() == CellKind::Member && isNull(column.byDefault));
    if (saysNothing)
        return column.byDefault;
    if (column.refersTo != Entity::None) {
        TRY_ASSIGN(const auto id, m_batch.resolve(column.refersTo, cell, row.line));
        return Value(id.value_or(-1));
    }
    auto value = cellValue(cell);
    if (column.personal)
        value = toText(value);
    return value;
}

Result<void> MemberLoad::take(const TypedRow &row, Money)
{
    TRY_ASSIGN(const auto isUnknown, hasUnknownKey(row));
    if (isUnknown)
        return {};
    TRY_ASSIGN(auto *const members, m_batch.members(m_dimension.entity));
    const auto &key = row.cells[DimensionField::Key];
    Line line;
    line.isNew = !members->find(key);
    const auto id = members->add(key);
    if (!id || *id < 0)
        return m_batch.reject({row.line, row.lineCount, row.offset}, {}, m_dimension.id, u"KEY"_s,
                              QString::fromStdString(Members::keyText(key)),
                              Martlet::tr("A key must not be negative: those numbers are "
                                          "kept for unknown members. Give it another one."));
    line.member = {
        .id = *id, .key = Members::keyText(key), .values = {}, .batch = m_batch.id(), .line = row.line};
    if (m_batch.policy().mode == LoadMode::Full)
        m_seen.insert(*id);
    line.lineCount = row.lineCount;
    line.offset = row.offset;
    for (const auto &column : m_dimension.columns) {
        TRY_ASSIGN(auto value, valueOf(row, column));
        line.member.values.push_back(std::move(value));
    }
    const auto &validFrom = row.cells[size_t(m_dimension.validFromField)];
    if (!validFrom.isNull())
        line.validFrom = QDate::fromJulianDay(validFrom.number());
    line.version = row.cells[size_t(m_dimension.versionField)].number();
    m_slice.push_back(std::move(line));
    return m_slice.size() >= membersPerSlice ? writeSlice() : Result<void>();
}

Result<void> MemberLoad::readSubjects()
{
    std::vector<qint64> known;
    for (const auto &line : m_slice) {
        if (!line.isNew)
            known.push_back(line.member.id);
    }
    TRY_ASSIGN(auto rows, readMembers(m_batch.session(), m_batch.cipher(), m_dimension, known));
    TRY_ASSIGN(auto histories, readHistories(m_batch.session(), m_dimension, known));
    m_subjects.clear();
    for (auto &[id, row] : rows)
        m_subjects.emplace(id, Subject{std::move(row), std::move(histories[id])});
    return {};
}

Result<void> MemberLoad::settleSlice()
{
    const auto rule = m_batch.policy().duplicates;
    const auto order = [](const Line &line) { return std::tuple(line.member.id, line.validFrom); };
    std::stable_sort(m_slice.begin(), m_slice.end(),
                     [&](const Line &a, const Line &b) { return order(a) < order(b); });
    std::vector<Line> standing;
    standing.reserve(m_slice.size());
    for (auto &line : m_slice) {
        if (standing.empty() || order(standing.back()) != order(line)) {
            standing.push_back(std::move(line));
            continue;
        }
        auto &earlier = standing.back();
        const bool isSame = earlier.member.values == line.member.values;
        const bool isLater =
            rule == DuplicateRule::Last || (rule == DuplicateRule::Version && line.version > earlier.version);
        const bool isDecided = isLater || rule == DuplicateRule::First ||
                               (rule == DuplicateRule::Version && line.version < earlier.version);
        if (!isSame && !isDecided) {
            TRY(m_batch.reject({line.member.line, line.lineCount, line.offset}, {}, m_dimension.id,
                               u"CONFLICT"_s, QString::fromStdString(line.member.key),
                               Martlet::tr("The file has this key twice, with different "
                                           "content. Keep the right line and load the file "
                                           "again.")));
            continue;
        }
        m_batch.count(Fate::DupFile, {});
        if (!isSame && isLater) {
            line.isNew = earlier.isNew;
            earlier = std::move(line);
        }
    }
    m_slice = std::move(standing);
    return {};
}

std::vector<Value> MemberLoad::historised(const MemberRow &row) const
{
    std::vector<Value> values;
    for (size_t index = 0; index < m_dimension.columns.size(); ++index) {
        if (m_dimension.columns[index].historised)
            values.push_back(row.values[index]);
    }
    return values;
}

Result<void> MemberLoad::apply(const Line &line)
{
    const auto found = m_subjects.find(line.member.id);
    if (found != m_subjects.end() && !found->second.row.isInferred && !found->second.row.isHearsay) {
        TRY_ASSIGN(const auto fate, applyToKnown(line, found->second));
        if (fate != Fate::Rejected)
            m_batch.count(fate, {});
        return {};
    }
    // New, inferred, or known from lines of sales only: what was assumed of it never held.
    auto &subject = m_subjects[line.member.id];
    if (subject.row.isHearsay)
        m_batch.dependencies().add(Dependencies::Reason::Changed, subject.row.batch);
    subject.isInserted = found == m_subjects.end();
    subject.isChanged = !subject.isInserted;
    subject.row = line.member;
    subject.history = {};
    subject.history.put(line.validFrom.value_or(History::beginning()), historised(line.member), m_batch.id(),
                        line.version);
    subject.hasNewHistory = true;
    m_batch.count(subject.isInserted ? Fate::Inserted : Fate::Updated, {});
    return {};
}

void MemberLoad::noteDependencies(const Line &line, const Subject &before, bool isChanged)
{
    auto &dependencies = m_batch.dependencies();
    if (!isChanged) {
        const auto &versions = before.history.versions();
        const auto same = std::find_if(versions.begin(), versions.end(), [&line](const Version &version) {
            return line.validFrom && version.from <= *line.validFrom && *line.validFrom < version.to;
        });
        dependencies.add(Dependencies::Reason::Relied, same == versions.end() ? before.row.batch : same->batch);
        return;
    }
    std::set<qint64> builtOn{before.row.batch};
    for (const auto &version : before.history.versions())
        builtOn.insert(version.batch);
    for (const auto batch : builtOn)
        dependencies.add(Dependencies::Reason::Changed, batch);
}

std::vector<Value> MemberLoad::merged(const Line &line, const MemberRow &row) const
{
    const bool wasClosed = row.values.back() == Value(true);
    auto values = row.values;
    for (size_t index = 0; index < values.size(); ++index) {
        const bool isReopened = wasClosed && m_dimension.columns[index].whenClosed;
        if (m_isFilled[index] || isReopened)
            values[index] = line.member.values[index];
    }
    return values;
}

Result<Precedence::Verdict> MemberLoad::judge(const Line &line, const Subject &subject)
{
    auto &precedence = m_batch.precedence();
    const auto *const rival = subject.history.rival(line.validFrom);
    if (rival && rival->batch == m_batch.id())
        return Precedence::Verdict::Update;
    // A date of its own is nobody's rival, and what is not dated holds from the day it comes.
    if (!rival)
        return precedence.judge(line.version, line.version, subject.row.batch, Precedence::Tie::Arrival);
    return precedence.judge(line.version, rival->sourceVersion, rival->batch,
                            line.validFrom ? Precedence::Tie::Sha256 : Precedence::Tie::Arrival);
}

// A whole list that has a member which an earlier one had not says that it is back, however old its data are.
bool MemberLoad::isBack(const Line &line, const Subject &subject) const
{
    return m_batch.policy().mode == LoadMode::Full && subject.row.values.back() == Value(true) &&
           line.validFrom && !subject.history.isLatest(*line.validFrom);
}

Result<Fate> MemberLoad::applyToKnown(const Line &line, Subject &subject)
{
    if (isBack(line, subject)) {
        auto undated = line;
        undated.validFrom.reset();
        return applyToKnown(undated, subject);
    }
    const bool isOwn = subject.row.batch == m_batch.id() && !subject.isInserted;
    MemberRow next = line.member;
    next.values = merged(line, subject.row);
    const auto versioned = historised(next);
    const bool isLatest = !line.validFrom || subject.history.isLatest(*line.validFrom);
    auto history = subject.history;
    const bool hasNewVersion = line.validFrom
                                   ? history.put(*line.validFrom, versioned, m_batch.id(), line.version)
                                   : history.putCurrent(m_today, versioned, m_batch.id(), line.version);
    const bool isRowChanged = isLatest && next.values != subject.row.values;
    if (!hasNewVersion && !isRowChanged) {
        noteDependencies(line, subject, false);
        return isOwn ? Fate::DupFile : Fate::Unchanged;
    }
    TRY_ASSIGN(const auto verdict, judge(line, subject));
    noteDependencies(line, subject, verdict == Precedence::Verdict::Update);
    if (verdict == Precedence::Verdict::Stale)
        return Fate::DupWarehouse;
    if (verdict == Precedence::Verdict::Conflict) {
        TRY(m_batch.reject(
            {line.member.line, line.lineCount, line.offset}, {}, m_dimension.id, u"CONFLICT"_s,
            QString::fromStdString(line.member.key),
            Martlet::tr("The warehouse says something else of this key since the same day, and no "
                        "version says which is right. Load the file with --restate if it is.")));
        return Fate::Rejected;
    }
    m_batch.batch().backdated += hasNewVersion && !isLatest;
    subject.history = std::move(history);
    subject.hasNewHistory |= hasNewVersion;
    if (isRowChanged) {
        subject.row = std::move(next);
        subject.isChanged = true;
    }
    return Fate::Updated;
}

Result<void> MemberLoad::writeSlice()
{
    TRY(m_batch.flush());
    TRY(readSubjects());
    TRY(settleSlice());
    for (const auto &line : m_slice)
        TRY(apply(line));
    m_slice.clear();
    return write();
}

Result<void> MemberLoad::write()
{
    TRY(keepPreimages());
    std::vector<const MemberRow *> inserted;
    std::unordered_map<qint64, const History *> histories;
    for (const auto &[id, subject] : m_subjects) {
        if (subject.isInserted)
            inserted.push_back(&subject.row);
        if (subject.hasNewHistory) {
            histories.emplace(id, &subject.history);
            if (!subject.isInserted) // a new one has no lines yet
                m_repriced.push_back(id);
        }
        if (!subject.isChanged || subject.isInserted)
            continue;
        MemberChange change{.id = id, .batch = m_batch.id(), .line = subject.row.line, .columns = {}};
        for (size_t index = 0; index < m_dimension.columns.size(); ++index)
            change.columns.emplace_back(&m_dimension.columns[index], subject.row.values[index]);
        TRY(updateMember(m_batch.session(), m_batch.cipher(), m_dimension, change));
    }
    std::sort(inserted.begin(), inserted.end(), [](const auto *a, const auto *b) { return a->id < b->id; });
    TRY(insertMembers(m_batch.session(), m_batch.cipher(), m_dimension, m_batch.sourceSystem(), inserted));
    return writeHistories(m_batch.session(), m_dimension, histories);
}

Result<void> MemberLoad::keepPreimages()
{
    std::vector<qint64> changed, withNewHistory;
    for (const auto &[id, subject] : m_subjects) {
        if (subject.isInserted)
            continue;
        if (subject.isChanged)
            changed.push_back(id);
        if (subject.hasNewHistory)
            withNewHistory.push_back(id);
    }
    TRY(keepMembers(m_batch.preimages(), m_batch.session().engine(), m_dimension, changed));
    return keepHistories(m_batch.preimages(), m_batch.session().engine(), m_dimension, withNewHistory);
}

Result<void> MemberLoad::finish()
{
    TRY(writeSlice());
    TRY(m_batch.flush());
    if (m_batch.policy().mode == LoadMode::Full) {
        TRY(MemberClosing(m_batch, m_dimension, m_today).closeAllBut(m_seen));
    }
    if (m_dimension.entity != Entity::Product)
        return {};
    return refreshCosts(m_batch.session(), m_repriced, m_batch.changedDays());
}

} // namespace martlet
