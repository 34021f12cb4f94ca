// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QString>

namespace martlet {

// One thread that never expires and runs its work in order: the home of one database connection.
class Lane final
{
public:
    explicit Lane(const QString &name);
    ~Lane(); // runs what is queued, then ends the thread
    void post(std::function<void()> work);
    bool isCurrent() const; // called on this lane's own thread?

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace martlet
