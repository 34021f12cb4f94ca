// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/pool.h"

#include "base/tr.h"
#include "database/lease.h"

#include <QLoggingCategory>

#include <condition_variable>
#include <future>
#include <mutex>
#include <thread>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(poolLog, "martlet.database.pool")

using Clock = std::chrono::steady_clock;

int laneCount(const ConnectionSpec &spec, const PoolOptions &options, LaneKind kind)
{
    const bool isSqlite = spec.engine == Engine::Sqlite;
    switch (kind) {
    case LaneKind::Writer:
        return isSqlite ? 1 : 2; // SQLite: the only writer and checkpointer
    case LaneKind::Reader:
        return isSqlite ? std::min(options.readers, int(std::thread::hardware_concurrency()) + 2)
                        : options.readers;
    case LaneKind::AdHoc:
        return 2;
    }
    Q_UNREACHABLE();
}

Access accessOf(LaneKind kind)
{
    return kind == LaneKind::Writer   ? Access::Writer
           : kind == LaneKind::Reader ? Access::Reader
                                      : Access::AdHoc;
}

} // namespace

struct Pool::State
{
    struct Place
    {
        LaneKind kind;
        std::unique_ptr<PooledLane> lane;
        QString label = {}; // of the work it does; empty when free
        Clock::time_point since = {};
    };

    ConnectionSpec spec;
    PoolOptions options;
    ServerHealth health;
    std::mutex mutex;
    std::condition_variable_any freed;
    std::vector<Place> places;
    int waiting = 0;

    Place *findFree(LaneKind kind);
    [[nodiscard]] Result<Place *> borrow(LaneKind kind, const QString &label, const std::stop_token &stop);
    void giveBack(Place &place);
    Error busy(LaneKind kind) const;
    void reportLongLeases() const;
};

Pool::State::Place *Pool::State::findFree(LaneKind kind)
{
    Place *best = nullptr;
    for (auto &place : places) {
        // One that is open already, before one that would have to connect.
        if (place.kind == kind && place.label.isEmpty() &&
            (!best || (place.lane->isOpen() && !best->lane->isOpen())))
            best = &place;
    }
    return best;
}

Result<Pool::State::Place *> Pool::State::borrow(LaneKind kind, const QString &label,
                                                 const std::stop_token &stop)
{
    std::unique_lock lock(mutex);
    reportLongLeases();
    Place *place = findFree(kind);
    if (!place) {
        if (waiting >= options.queueLimit)
            return fail(busy(kind));
        ++waiting;
        freed.wait_for(lock, stop, options.borrowTimeout, [&] { return (place = findFree(kind)) != nullptr; });
        --waiting;
        if (stop.stop_requested())
            return fail(cancelled());
        if (!place)
            return fail(busy(kind));
    }
    place->label = label.isEmpty() ? u"work"_s : label;
    place->since = Clock::now();
    return place;
}

void Pool::State::giveBack(Place &place)
{
    const std::lock_guard lock(mutex);
    const auto held = std::chrono::duration_cast<std::chrono::seconds>(Clock::now() - place.since);
    if (held > options.leakAfter)
        qCWarning(poolLog) << "a lane was held for" << held.count() << "s by" << place.label;
    place.label.clear();
    freed.notify_all();
}

Error Pool::State::busy(LaneKind kind) const
{
    QStringList holders;
    for (const auto &place : places) {
        const auto held = std::chrono::duration_cast<std::chrono::seconds>(Clock::now() - place.since);
        if (place.kind == kind && !place.label.isEmpty())
            holders += u"%1 (%2 s)"_s.arg(place.label).arg(held.count());
    }
    return {Error::Kind::Busy,
            Martlet::tr("All connections to %1 are in use. Wait for the running work, or stop it.")
                .arg(spec.display()),
            holders.join(u", "), u"pool"_s};
}

void Pool::State::reportLongLeases() const
{
    for (const auto &place : places) {
        if (!place.label.isEmpty() && Clock::now() - place.since > options.leakAfter)
            qCWarning(poolLog) << "a lane is still held by" << place.label;
    }
}

Pool::Pool(ConnectionSpec spec, PoolOptions options)
    : m_state(std::make_unique<State>())
{
    m_state->spec = std::move(spec);
    m_state->options = options;
    for (const auto kind : {LaneKind::Writer, LaneKind::Reader, LaneKind::AdHoc}) {
        for (int i = 0; i < laneCount(m_state->spec, options, kind); ++i)
            m_state->places.push_back({kind, std::make_unique<PooledLane>(m_state->spec, accessOf(kind),
                                                                          m_state->options, m_state->health)});
    }
}

// The last connection to a SQLite file folds the log into it as it closes, and only the writer may: its lane,
// the first of the places, goes last.
Pool::~Pool()
{
    while (!m_state->places.empty())
        m_state->places.pop_back();
}

const ConnectionSpec &Pool::spec() const
{
    return m_state->spec;
}

Result<void> Pool::run(LaneKind kind, const QString &label, std::stop_token stop,
                       const std::function<Result<void>(Session &)> &work)
{
    for (const auto &place : m_state->places) {
        if (place.lane->isCurrent())
            return fail(Error::Kind::Internal,
                        u"Work on a connection may not ask the pool for another: it could wait for itself."_s);
    }
    if (kind == LaneKind::Writer && m_state->spec.isForeign)
        return fail(
            Error::Kind::Denied,
            Martlet::tr("%1 is no Martlet warehouse, so Martlet only reads it.").arg(m_state->spec.display()));
    TRY_ASSIGN(State::Place *const place, m_state->borrow(kind, label, stop));
    const auto result = place->lane->run(label, stop, work);
    m_state->giveBack(*place);
    return result;
}

} // namespace martlet
