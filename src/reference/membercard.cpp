// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/membercard.h"

#include "base/tr.h"
#include "database/session.h"
#include "etl/load/jsonkeys.h"
#include "etl/load/memberrow.h"
#include "etl/load/mergedmembers.h"
#include "reference/attributetext.h"
#include "reference/dimensionwords.h"

#include <algorithm>
#include <map>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QString likeText(const QString &search)
{
    auto text = search.toLower();
    text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + text + u'%';
}

// What only the row itself knows: where it came from, and what it was merged into.
Result<void> addStanding(Session &session, const DimensionTable &dimension, std::vector<MemberCard> &cards)
{
    std::vector<qint64> ids;
    for (const auto &card : cards)
        ids.push_back(card.id);
    const auto merged = MergedMembers::isPossible(dimension.entity)
                            ? u"(SELECT survivor_id FROM %1 merge WHERE merge.%2 = m.%2)"_s.arg(
                                  MergedMembers::table(dimension.entity), dimension.id)
                            : u"CAST(NULL AS BIGINT)"_s;
    return session.forEachRow(
        u"SELECT m.%1, m.source_system, %2 FROM %3 m WHERE %4"_s.arg(
            dimension.id, merged, dimension.table, idsCondition(session.engine(), u"m."_s + dimension.id)),
        {{u"ids"_s, jsonArray(ids)}}, [&](const Row &row) -> Result<void> {
            const auto card = std::find_if(cards.begin(), cards.end(),
                                           [id = row.integer(0)](const auto &one) { return one.id == id; });
            card->system = int(row.integer(1));
            if (!row.isNull(2))
                card->mergedInto = row.integer(2);
            return {};
        });
}

// The texts of attributes; the key of a member that many cards refer to is read once.
class ReferredKeys final
{
public:
    [[nodiscard]] Result<QString> text(Session &session, const DimensionColumn &column, const Value &value)
    {
        const auto *const id = std::get_if<qint64>(&value);
        if (column.refersTo == Entity::None || !id)
            return attributeText(session, column, value);
        auto known = m_keys.find({column.refersTo, *id});
        if (known == m_keys.end()) {
            TRY_ASSIGN(const auto key, attributeText(session, column, value));
            known = m_keys.emplace(std::pair(column.refersTo, *id), key).first;
        }
        return known->second;
    }

private:
    std::map<std::pair<Entity, qint64>, QString> m_keys;
};

Result<std::vector<MemberCard>> readCards(Session &session, const FieldCipher &cipher,
                                          const DimensionTable &dimension, const std::vector<qint64> &ids)
{
    TRY_ASSIGN(auto rows, readMembers(session, cipher, dimension, ids));
    ReferredKeys keys;
    std::vector<MemberCard> cards;
    for (const auto id : ids) {
        const auto found = rows.find(id);
        if (found == rows.end())
            continue;
        const auto &row = found->second;
        MemberCard card;
        card.dimension = dimension.entity;
        card.id = id;
        card.key = QString::fromStdString(row.key);
        card.isInferred = row.isInferred;
        card.batch = BatchId{row.batch};
        for (size_t index = 0; index < dimension.columns.size(); ++index) {
            TRY_ASSIGN(const auto text, keys.text(session, dimension.columns[index], row.values[index]));
            card.values += text;
        }
        cards.push_back(std::move(card));
    }
    TRY(addStanding(session, dimension, cards));
    return cards;
}

} // namespace

QString MemberCard::value(QStringView column) const
{
    const auto &columns = DimensionTable::of(dimension).columns;
    const auto *const found = DimensionTable::of(dimension).column(column);
    return found ? values.value(found - columns.data()) : QString();
}

QString MemberCard::name() const
{
    const auto &table = DimensionTable::of(dimension);
    const auto first = table.column(u"first_name") ? value(u"first_name") + u' ' : QString();
    return (first + value(table.name)).trimmed();
}

Result<MemberCard> readMember(Session &session, const FieldCipher &cipher, Entity entity, qint64 id)
{
    const auto &dimension = DimensionTable::of(entity);
    TRY_ASSIGN(auto cards, readCards(session, cipher, dimension, {id}));
    if (cards.empty())
        return fail(Error::Kind::Input,
                    Martlet::tr("There is no %1 with the id %2.").arg(toText(entity)).arg(id));
    auto card = std::move(cards.front());
    TRY_ASSIGN(const auto histories, readHistories(session, dimension, {id}));
    const auto history = histories.find(id);
    if (history == histories.end())
        return card;
    for (const auto &version : history->second.versions()) {
        MemberVersion shown{version.from, version.to, {}, BatchId{version.batch}};
        size_t at = 0;
        for (const auto &column : dimension.columns) {
            if (!column.historised)
                continue;
            TRY_ASSIGN(const auto text, attributeText(session, column, version.values[at++]));
            shown.values += text;
        }
        card.versions.push_back(std::move(shown));
    }
    return card;
}

Result<MemberPage> memberPage(Session &session, const FieldCipher &cipher, const MemberQuery &query)
{
    const auto &dimension = DimensionTable::of(query.dimension);
    auto condition =
        u"m.%1 >= 0 AND (lower(m.source_key) LIKE :search ESCAPE '\\' OR lower(%2) LIKE :search ESCAPE '\\')"_s
            .arg(dimension.id, nameExpression(dimension));
    Bindings search{{u"search"_s, likeText(query.search)}};
    if (query.onlyInferred)
        condition += u" AND CASE WHEN m.is_inferred THEN 1 ELSE 0 END = 1"_s;
    if (query.member) {
        condition += u" AND m.%1 = :member"_s.arg(dimension.id);
        search.emplace_back(u"member"_s, *query.member);
    }
    MemberPage page;
    TRY_ASSIGN(
        page.count,
        session.integer(u"SELECT count(*) FROM %1 m WHERE %2"_s.arg(dimension.table, condition), search));
    std::vector<qint64> ids;
    auto window = search;
    window.insert(window.end(), {{u"most"_s, query.limit}, {u"skipped"_s, query.offset}});
    TRY(session.forEachRow(u"SELECT m.%1 FROM %2 m WHERE %3 ORDER BY m.%1 LIMIT :most OFFSET :skipped"_s.arg(
                               dimension.id, dimension.table, condition),
                           window, [&ids](const Row &row) -> Result<void> {
                               ids.push_back(row.integer(0));
                               return {};
                           }));
    TRY_ASSIGN(page.members, readCards(session, cipher, dimension, ids));
    return page;
}

} // namespace martlet
