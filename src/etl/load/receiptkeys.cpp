// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/receiptkeys.h"

#include "database/dialect.h"
#include "database/session.h"
#include "etl/load/jsonkeys.h"
#include "etl/load/members.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

int ReceiptKeys::placeOf(const std::string &identity)
{
    const auto [found, isNew] = m_places.try_emplace(identity, int(m_identities.size()));
    if (isNew)
        m_identities.push_back(&found->first);
    return found->second;
}

Result<std::vector<ReceiptKeys::Receipt>> ReceiptKeys::resolve()
{
    std::vector<Receipt> receipts(m_identities.size());
    if (m_nextId == 0)
        TRY(readNextId());
    TRY(find(receipts));
    for (auto &receipt : receipts) {
        if (receipt.id == 0)
            receipt = {m_nextId++, true};
    }
    TRY(write(receipts));
    m_places.clear();
    m_identities.clear();
    return receipts;
}

Result<void> ReceiptKeys::readNextId()
{
    TRY_ASSIGN(const auto mapped,
               m_session.integer(u"SELECT max(id) FROM etl_key_map WHERE entity = 'receipts'"_s));
    TRY_ASSIGN(const auto used, m_session.integer(u"SELECT max(transaction_id) FROM sales_lines"_s));
    m_nextId = std::max({Members::firstMappedId, mapped + 1, used + 1});
    return {};
}

Result<void> ReceiptKeys::find(std::vector<Receipt> &receipts)
{
    const auto sql = statement(u"etl/find_receipts"_s, m_session.engine());
    for (size_t begin = 0; begin < m_identities.size(); begin += keysPerStatement) {
        JsonRows keys;
        for (size_t place = begin; place < std::min(begin + keysPerStatement, m_identities.size()); ++place)
            keys.add(*m_identities[place]);
        TRY(m_session.forEachRow(sql, {{u"system"_s, qint64(m_sourceSystem)}, {u"keys"_s, keys.text()}},
                                 [&](const Row &row) -> Result<void> {
                                     const auto known = m_places.find(std::string(row.text(0)));
                                     if (known != m_places.end())
                                         receipts[size_t(known->second)].id = row.integer(1);
                                     return {};
                                 }));
    }
    return {};
}

Result<void> ReceiptKeys::write(const std::vector<Receipt> &receipts)
{
    TRY_ASSIGN(const auto writer,
               m_session.bulkInsert(u"etl_key_map"_s, {u"entity"_s, u"source_system"_s, u"source_key"_s,
                                                       u"id"_s, u"batch_id"_s}));
    for (size_t place = 0; place < receipts.size(); ++place) {
        if (!receipts[place].isNew)
            continue;
        writer->text("receipts");
        writer->integer(m_sourceSystem);
        writer->text(*m_identities[place]);
        writer->integer(receipts[place].id);
        writer->integer(m_batch);
        TRY(writer->endRow());
    }
    TRY(writer->finish());
    return {};
}

} // namespace martlet
