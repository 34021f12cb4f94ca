// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/load/filereading.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace martlet {

// Reads a file's pieces ahead, in order, on a thread of its own, while the caller writes the piece before: a
// million lines take as long as the slower of both. Never more than `pieces` of them exist; they are used
// again.
class ReadAhead final
{
public:
    static constexpr int pieces = 10; // while the writer sorts and writes a slice of sixteen

    // The reading is this object's until it is destroyed or the last piece was taken.
    explicit ReadAhead(FileReading &reading);
    Q_DISABLE_COPY_MOVE(ReadAhead)
    ~ReadAhead() = default; // stops the thread within a record and waits for it

    // The next piece, the caller's until the next call; null behind the last. An Error of the reading comes
    // behind the pieces read before it. Cancelled as soon as `stop` asks, also while waiting.
    [[nodiscard]] Result<FilePiece *> next(std::stop_token stop);

private:
    using Piece = std::unique_ptr<FilePiece>;
    void readAll(std::stop_token stop);
    Piece freePiece(std::stop_token stop); // null when stopped

    FileReading &m_reading;
    std::mutex m_mutex; // of what follows
    std::condition_variable_any m_changed;
    std::vector<Piece> m_free;
    std::deque<Piece> m_ready;
    Piece m_lent;
    Result<void> m_status; // of the reading
    bool m_ended = false;  // nothing more becomes ready
    std::jthread m_thread; // last, so that it ends before what it uses
};

} // namespace martlet
