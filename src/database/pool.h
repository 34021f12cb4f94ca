// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/connectionspec.h"
#include "database/session.h"

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

namespace martlet {

enum class LaneKind { Writer, Reader, AdHoc };

struct PoolOptions
{
    std::chrono::milliseconds borrowTimeout{30000}; // 5 s for the window
    std::chrono::milliseconds validateAfterIdle{1000};
    std::chrono::minutes maxLifetime{30};
    std::chrono::seconds leakAfter{60};
    int readers = 4;
    int queueLimit = 200;
};

// Lends lanes (threads that own one connection), not connections. run() may be called from any thread but a
// lane's own; it blocks until the work is done on a lane. Work gets a live Session; an open transaction it
// leaves behind is rolled back and logged. Lanes open their connection when first needed. A database that is no
// warehouse has no writer: Denied.
class Pool final
{
public:
    Pool(ConnectionSpec spec, PoolOptions options = {});
    ~Pool();

    const ConnectionSpec &spec() const;
    [[nodiscard]] Result<void> run(LaneKind kind, const QString &label, std::stop_token stop,
                                   const std::function<Result<void>(Session &)> &work);

    // The same, returning what the work makes.
    template<typename T>
    [[nodiscard]] Result<T> ask(LaneKind kind, const QString &label, std::stop_token stop,
                                const std::function<Result<T>(Session &)> &work)
    {
        Result<T> answer = fail(Error::Kind::Internal, QStringLiteral("The work did not run."));
        TRY(run(kind, label, stop, [&](Session &session) -> Result<void> {
            answer = work(session);
            if (!answer)
                return fail(answer.error());
            return {};
        }));
        return answer;
    }

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace martlet
