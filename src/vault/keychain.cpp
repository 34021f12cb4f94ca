// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/keychain.h"

#include <QThread>

#include <atomic>
#include <chrono>
#include <functional>
#include <future>
#include <memory>

#include <qt6keychain/keychain.h>

namespace martlet {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString service = u"martlet"_s;
constexpr auto patience = 3s;

// A desktop service that once did not answer is not asked again: every start would wait for it.
std::atomic<bool> isSilent = false;

struct Outcome
{
    QKeychain::Error error = QKeychain::OtherError;
    QByteArray secret = {};
};

// QtKeychain answers by signal and keeps a queue on the thread of its first job, so all jobs run on this one,
// which has an event loop and lives as long as the program. The loop of main() is not needed, and callers may
// be any thread.
QObject *home()
{
    static QObject *const resident = [] {
        auto *thread = new QThread;
        thread->setObjectName(u"keychain"_s);
        auto *object = new QObject;
        object->moveToThread(thread);
        thread->start();
        return object;
    }();
    return resident;
}

Outcome runJob(std::function<QKeychain::Job *()> make)
{
    if (isSilent)
        return {};
    const auto promise = std::make_shared<std::promise<Outcome>>();
    auto answer = promise->get_future();
    QMetaObject::invokeMethod(
        home(),
        [make = std::move(make), promise] {
            QKeychain::Job *job = make();
            job->setInsecureFallback(false);
            QObject::connect(job, &QKeychain::Job::finished, job, [promise](QKeychain::Job *done) {
                const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(done);
                promise->set_value({done->error(), read ? read->binaryData() : QByteArray()});
            });
            job->start(); // deletes itself
        },
        Qt::QueuedConnection);
    if (answer.wait_for(patience) == std::future_status::ready)
        return answer.get();
    isSilent = true;
    return {};
}

} // namespace

Keychain::Answer Keychain::read(const QString &name)
{
    const Outcome outcome = runJob([name] {
        auto *job = new QKeychain::ReadPasswordJob(service);
        job->setKey(name);
        return job;
    });
    if (outcome.error == QKeychain::NoError)
        return {true, outcome.secret};
    return {outcome.error == QKeychain::EntryNotFound, std::nullopt};
}

bool Keychain::write(const QString &name, const QByteArray &secret)
{
    return runJob([name, secret] {
               auto *job = new QKeychain::WritePasswordJob(service);
               job->setKey(name);
               job->setBinaryData(secret);
               return job;
           }).error == QKeychain::NoError;
}

bool Keychain::remove(const QString &name)
{
    const auto error = runJob([name] {
                           auto *job = new QKeychain::DeletePasswordJob(service);
                           job->setKey(name);
                           return job;
                       }).error;
    return error == QKeychain::NoError || error == QKeychain::EntryNotFound;
}

} // namespace martlet
