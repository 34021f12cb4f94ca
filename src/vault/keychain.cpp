// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/keychain.h"

#include <QEventLoop>
#include <QThread>

#include <functional>
#include <qt6keychain/keychain.h>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"martlet"_s;

// QtKeychain answers by signal. The job gets a thread with a loop of its own, so that the caller may be any
// thread, and the one event loop of the program stays the one in main().
void runJob(const std::function<QKeychain::Job *()> &make, const std::function<void(QKeychain::Job &)> &done)
{
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        QEventLoop loop;
        const std::unique_ptr<QKeychain::Job> job(make());
        job->setAutoDelete(false);
        job->setInsecureFallback(false);
        QObject::connect(job.get(), &QKeychain::Job::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
        job->start();
        loop.exec();
        done(*job);
    }));
    thread->start();
    thread->wait();
}

} // namespace

Keychain::Answer Keychain::read(const QString &name)
{
    Answer answer;
    runJob(
        [&] {
            auto *job = new QKeychain::ReadPasswordJob(service);
            job->setKey(name);
            return job;
        },
        [&](QKeychain::Job &job) {
            answer.available = job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound;
            if (job.error() == QKeychain::NoError)
                answer.secret = static_cast<QKeychain::ReadPasswordJob &>(job).binaryData();
        });
    return answer;
}

bool Keychain::write(const QString &name, const QByteArray &secret)
{
    bool written = false;
    runJob(
        [&] {
            auto *job = new QKeychain::WritePasswordJob(service);
            job->setKey(name);
            job->setBinaryData(secret);
            return job;
        },
        [&](QKeychain::Job &job) { written = job.error() == QKeychain::NoError; });
    return written;
}

bool Keychain::remove(const QString &name)
{
    bool removed = false;
    runJob(
        [&] {
            auto *job = new QKeychain::DeletePasswordJob(service);
            job->setKey(name);
            return job;
        },
        [&](QKeychain::Job &job) {
            removed = job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound;
        });
    return removed;
}

} // namespace martlet
