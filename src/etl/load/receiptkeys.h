// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace martlet {

class Session;

// Makes what identifies a receipt in its source a transaction_id that is unique in the warehouse. Works by the
// slice: the receipts of a slice get places 0, 1, 2 … and then, all at once, ids.
class ReceiptKeys final
{
public:
    static constexpr char separator = '\x1f'; // between the parts of an identity

    ReceiptKeys(Session &session, int sourceSystem, qint64 batch)
        : m_session(session)
        , m_sourceSystem(sourceSystem)
        , m_batch(batch)
    {
    }

    int placeOf(const std::string &identity);
    struct Receipt
    {
        qint64 id = 0;
        bool isNew = false; // first heard of in this slice
    };
    // The receipts by place; new ones are written to etl_key_map. Forgets the places.
    [[nodiscard]] Result<std::vector<Receipt>> resolve();

private:
    [[nodiscard]] Result<void> find(std::vector<Receipt> &receipts);
    [[nodiscard]] Result<void> write(const std::vector<Receipt> &receipts);
    [[nodiscard]] Result<void> readNextId();

    Session &m_session;
    int m_sourceSystem;
    qint64 m_batch;
    qint64 m_nextId = 0; // 0: not asked yet
    std::unordered_map<std::string, int> m_places;
    std::vector<const std::string *> m_identities; // by place; owned by m_places
};

} // namespace martlet
