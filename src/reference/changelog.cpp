// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/changelog.h"

#include "base/tr.h"
#include "database/dialect.h"
#include "database/session.h"
#include "reference/dimensionwords.h"
#include "vault/fieldcipher.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 anyMember = -4;

struct Change
{
    ChangeBatch::Kind kind;
    Entity dimension;
    qint64 member;
    Value into, validFrom;
};

Result<void> keepChange(Session &session, qint64 batch, const Change &change)
{
    TRY(session.execute(statement(u"reference/keep_change"_s, session.engine()),
                        {{u"batch"_s, batch},
                         {u"kind"_s, change.kind == ChangeBatch::Kind::Edit ? u"edit"_s : u"merge"_s},
                         {u"entity"_s, DimensionTable::of(change.dimension).plural},
                         {u"member"_s, change.member},
                         {u"into"_s, change.into},
                         {u"valid_from"_s, change.validFrom}}));
    return {};
}

// Which value of which attribute a ciphertext is.
std::string cellName(const QString &side, const QString &column)
{
    return (side + u'.' + column).toStdString();
}

QByteArray stored(const FieldCipher &cipher, const DimensionColumn &column, qint64 batch, const QString &side,
                  const QString &text)
{
    const auto plain = text.toUtf8();
    if (!column.personal)
        return plain;
    const auto cell = cellName(side, column.name);
    return cipher.encrypt({plain.constData(), size_t(plain.size())}, {"member_change_values", cell, batch});
}

Result<QString> opened(const Row &row, int at, const FieldCipher *cipher, bool isPersonal, qint64 batch,
                       const QString &side)
{
    if (!isPersonal)
        return QString::fromUtf8(row.bytes(at));
    if (!cipher)
        return QString();
    const auto cell = cellName(side, row.string(0));
    TRY_ASSIGN(const auto plain, cipher->decrypt(row.bytes(at), {"member_change_values", cell, batch}));
    return QString::fromUtf8(plain);
}

Result<void> readAttributes(Session &session, const FieldCipher *cipher, ReferenceChange &change)
{
    const auto batch = change.batch.value;
    return session.forEachRow(
        u"SELECT column_name, old_value, new_value, CASE WHEN is_encrypted THEN 1 ELSE 0 END"
        " FROM member_change_values WHERE batch_id = :batch ORDER BY column_name"_s,
        {{u"batch"_s, batch}}, [&](const Row &row) -> Result<void> {
            const bool isPersonal = row.integer(3) != 0;
            TRY_ASSIGN(const auto before, opened(row, 1, cipher, isPersonal, batch, u"old"_s));
            TRY_ASSIGN(const auto after, opened(row, 2, cipher, isPersonal, batch, u"new"_s));
            change.attributes.push_back({row.string(0), before, after, isPersonal});
            return {};
        });
}

Result<QString> keyOf(Session &session, Entity entity, qint64 member)
{
    const auto &dimension = DimensionTable::of(entity);
    TRY_ASSIGN(const auto key,
               session.scalar(u"SELECT source_key FROM %1 WHERE %2 = :id"_s.arg(dimension.table, dimension.id),
                              {{u"id"_s, member}}));
    return isNull(key) ? u'#' + QString::number(member) : toText(key); // its batch may be undone
}

ReferenceChange changeFrom(const Row &row)
{
    ReferenceChange change;
    change.batch = BatchId{row.integer(0)};
    change.kind = row.string(1) == u"edit" ? ChangeBatch::Kind::Edit : ChangeBatch::Kind::Merge;
    for (const auto entity : memberDimensions()) {
        if (DimensionTable::of(entity).plural == row.string(2))
            change.dimension = entity;
    }
    change.member = row.integer(3);
    change.into = row.integer(4);
    change.from = row.date(5);
    change.changedBy = row.string(6);
    change.changedAt = row.integer(7);
    change.isUndone = row.string(8) != toText(BatchState::Done);
    change.undoneBy = row.string(9);
    change.undoneAt = row.integer(10);
    return change;
}

} // namespace

Result<void> keepEdit(Session &session, const FieldCipher &cipher, qint64 batch, const CheckedEdit &edit)
{
    const auto &member = edit.member;
    TRY(keepChange(session, batch,
                   {ChangeBatch::Kind::Edit, member.dimension, member.id, Null{}, Value(edit.from)}));
    for (const auto &attribute : edit.attributes) {
        const auto &column = *attribute.column;
        TRY(session.execute(
            u"INSERT INTO member_change_values (batch_id, column_name, old_value, new_value, is_encrypted)"
            " VALUES (:batch, :column, :old, :new, :encrypted)"_s,
            {{u"batch"_s, batch},
             {u"column"_s, column.name},
             {u"old"_s, stored(cipher, column, batch, u"old"_s, member.value(column.name))},
             {u"new"_s, stored(cipher, column, batch, u"new"_s, attribute.text)},
             {u"encrypted"_s, column.personal}}));
    }
    return {};
}

Result<void> keepMerge(Session &session, qint64 batch, const MemberMerge &merge)
{
    return keepChange(session, batch,
                      {ChangeBatch::Kind::Merge, merge.dimension, merge.member, merge.into, Null{}});
}

Result<bool> isMemberChange(Session &session, BatchId batch)
{
    TRY_ASSIGN(const auto count,
               session.integer(u"SELECT count(*) FROM member_changes WHERE batch_id = :batch"_s,
                               {{u"batch"_s, batch.value}}));
    return count == 1;
}

Result<std::vector<ReferenceChange>> referenceChanges(Session &session, const FieldCipher *cipher,
                                                      const ChangeQuery &query)
{
    std::vector<ReferenceChange> changes;
    const Bindings bindings{
        {u"entity"_s, query.dimension ? DimensionTable::of(*query.dimension).plural : QString(u""_s)},
        {u"member"_s, query.member.value_or(anyMember)},
        {u"most"_s, query.limit}};
    TRY(session.forEachRow(statement(u"reference/change_log"_s, session.engine()), bindings,
                           [&changes](const Row &row) -> Result<void> {
                               changes.push_back(changeFrom(row));
                               return {};
                           }));
    for (auto &change : changes) {
        TRY_ASSIGN(change.key, keyOf(session, change.dimension, change.member));
        if (change.kind == ChangeBatch::Kind::Merge) {
            TRY_ASSIGN(change.intoKey, keyOf(session, change.dimension, change.into));
        }
        TRY(readAttributes(session, cipher, change));
    }
    return changes;
}

} // namespace martlet
