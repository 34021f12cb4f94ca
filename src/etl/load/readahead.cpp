// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/readahead.h"

#include "base/tr.h"

namespace martlet {

ReadAhead::ReadAhead(FileReading &reading)
    : m_reading(reading)
{
    for (int count = 0; count < pieces; ++count)
        m_free.push_back(std::make_unique<FilePiece>(reading.layout()));
    m_thread = std::jthread([this](std::stop_token stop) { readAll(std::move(stop)); });
}

ReadAhead::Piece ReadAhead::freePiece(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait(lock, std::move(stop), [this] { return !m_free.empty(); }))
        return nullptr;
    auto piece = std::move(m_free.back());
    m_free.pop_back();
    return piece;
}

void ReadAhead::readAll(std::stop_token stop)
{
    for (bool goesOn = true; goesOn;) {
        auto piece = freePiece(stop);
        if (!piece)
            return;
        auto hasMore = m_reading.next(*piece, stop);
        goesOn = hasMore.value_or(false);
        {
            const std::scoped_lock lock(m_mutex);
            m_ended = !goesOn;
            if (goesOn)
                m_ready.push_back(std::move(piece));
            else if (!hasMore)
                m_status = fail(std::move(hasMore.error()));
        }
        m_changed.notify_all();
    }
}

Result<FilePiece *> ReadAhead::next(std::stop_token stop)
{
    {
        std::unique_lock lock(m_mutex);
        if (m_lent)
            m_free.push_back(std::move(m_lent));
        m_changed.notify_all();
        m_changed.wait(lock, stop, [this] { return m_ended || !m_ready.empty(); });
        if (!stop.stop_requested() && !m_ready.empty()) {
            m_lent = std::move(m_ready.front());
            m_ready.pop_front();
            return m_lent.get();
        }
    }
    if (stop.stop_requested())
        return fail(Error::Kind::Cancelled,
                    Martlet::tr("The load was stopped. Nothing of this file was loaded."));
    TRY(m_status);
    return nullptr;
}

} // namespace martlet
