// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/keychain.h"

#include <QEventLoop>
#include <QThread>

#include <atomic>
#include <chrono>
#include <functional>
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

// QtKeychain answers by signal. The job gets a thread with a loop of its own, so that the caller may be any
// thread and the one event loop of the program stays the one in main(). A service that hangs is left to its
// thread.
Outcome runJob(std::function<QKeychain::Job *()> make)
{
    if (isSilent)
        return {};
    const auto outcome = std::make_shared<Outcome>();
    auto *thread = QThread::create([make = std::move(make), outcome] {
        QEventLoop loop;
        const std::unique_ptr<QKeychain::Job> job(make());
        job->setAutoDelete(false);
        job->setInsecureFallback(false);
        QObject::connect(job.get(), &QKeychain::Job::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
        job->start();
        loop.exec();
        outcome->error = job->error();
        if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(job.get()))
            outcome->secret = read->binaryData();
    });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
    if (!thread->wait(QDeadlineTimer(patience))) {
        isSilent = true;
        return {};
    }
    return *outcome;
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
