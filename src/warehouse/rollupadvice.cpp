// SPDX-License-Identifier: GPL-3.0-or-later
#include "warehouse/rollupadvice.h"

#include "base/tr.h"
#include "database/session.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostAdvised = 5;
constexpr qsizetype mostTitles = 3;

// One fact's part of a question that read its lines.
struct UnservedNeed
{
    FactNeed need;
    QString title;
    qint64 elapsedUs = 0; // the question's, in equal parts
};

bool isAsked(const LoggedQuestion &asked)
{
    return !asked.isFromCache && asked.outcome != LoggedQuestion::Outcome::Failed;
}

class Advising final
{
public:
    Advising(Session &session, const SemanticModel &model, std::stop_token stop)
        : m_session(session)
        , m_model(model)
        , m_stop(std::move(stop))
    {
    }
    Result<RollupAdvices> advise(const std::vector<LoggedQuestion> &asked)
    {
        for (const auto &one : asked) {
            if (isAsked(one))
                take(one);
        }
        for (const auto &need : std::exchange(m_needs, {}))
            want(need);
        TRY(choose());
        std::stable_sort(m_advices.others.begin(), m_advices.others.end(),
                         [](const auto &a, const auto &b) { return a.elapsedUs > b.elapsedUs; });
        return std::move(m_advices);
    }

private:
    void take(const LoggedQuestion &asked)
    {
        ++m_advices.logged;
        m_advices.since = m_advices.since == 0 ? asked.askedAt : std::min(m_advices.since, asked.askedAt);
        std::vector<FactNeed> unserved;
        std::copy_if(asked.subject.needs.begin(), asked.subject.needs.end(), std::back_inserter(unserved),
                     [](const FactNeed &need) { return !need.isServed; });
        const bool isByHand = asked.subject.needs.empty() && asked.subject.kind != QuestionSubject::Kind::Own &&
                              asked.rollup.isEmpty();
        if (unserved.empty() && !isByHand)
            return;
        ++m_advices.unserved;
        m_advices.unservedUs += asked.elapsedUs;
        if (isByHand)
            return noteOther(asked.subject.kind == QuestionSubject::Kind::Report
                                 ? Martlet::tr("Reports name the rollups they read themselves.")
                                 : Martlet::tr("SQL written by hand reads what it names."),
                             asked.elapsedUs);
        for (const auto &need : unserved)
            m_needs.push_back({need, asked.subject.title, asked.elapsedUs / qint64(unserved.size())});
    }

    void noteOther(const QString &why, qint64 elapsedUs)
    {
        auto &all = m_advices.others;
        auto found = std::find_if(all.begin(), all.end(), [&why](const auto &one) { return one.why == why; });
        if (found == all.end())
            found = all.insert(all.end(), {why, 0, 0});
        ++found->questions;
        found->elapsedUs += elapsedUs;
    }

    // The grains that would do for a need become candidates, unless a rollup of the model has it.
    void want(const UnservedNeed &unserved)
    {
        const auto &need = unserved.need;
        for (const auto &rollup : m_model.rollups()) {
            if (keepsApart(rollup, need, m_model) && hasAll(rollup, need))
                return noteOther(
                    Martlet::tr("The rollup “%1” would serve them, but was not there or had not the "
                                "days: see “warehouse rollups list”.")
                        .arg(rollup.name),
                    unserved.elapsedUs);
        }
        const auto wanted = wantedRollups(need, m_model);
        if (!wanted)
            return noteOther(wanted.error().message, unserved.elapsedUs);
        m_needs.push_back(unserved);
        for (const auto &rollup : *wanted) {
            const auto isSame = [&rollup](const Rollup &one) {
                return one.fact == rollup.fact && one.keys == rollup.keys &&
                       one.attributes == rollup.attributes;
            };
            if (std::none_of(m_candidates.begin(), m_candidates.end(), isSame))
                m_candidates.push_back(rollup);
        }
    }

    static bool hasAll(const Rollup &rollup, const FactNeed &need)
    {
        return std::all_of(need.measures.begin(), need.measures.end(),
                           [&rollup](const QString &name) { return rollup.measures.contains(name); });
    }

    // The one that saves most, then the one that saves most of what is left.
    Result<void> choose()
    {
        while (m_advices.best.size() < mostAdvised && !m_needs.empty() && !m_candidates.empty()) {
            RollupAdvice best;
            for (const auto &candidate : m_candidates) {
                TRY_ASSIGN(auto advice, adviceOf(candidate));
                if (advice.savedUs > best.savedUs)
                    best = std::move(advice);
            }
            if (best.savedUs == 0)
                break;
            nameRollup(best.rollup, m_model);
            for (int number = 2; isNameTaken(best.rollup.name); ++number)
                best.rollup.name += QString::number(number);
            std::erase_if(m_needs, [&](const auto &one) { return keepsApart(best.rollup, one.need, m_model); });
            m_advices.best.push_back(std::move(best));
        }
        for (const auto &left : m_needs)
            noteOther(
                Martlet::tr("A rollup for them would have more than half as many rows as there are lines, or "
                            "save less than those named."),
                left.elapsedUs);
        return {};
    }

    bool isNameTaken(const QString &name) const
    {
        return std::any_of(m_advices.best.begin(), m_advices.best.end(),
                           [&name](const auto &one) { return one.rollup.name == name; });
    }

    Result<RollupAdvice> adviceOf(const Rollup &candidate)
    {
        RollupAdvice advice;
        advice.rollup = candidate;
        advice.rollup.measures.clear();
        bool needsDays = false;
        std::vector<const UnservedNeed *> served;
        for (const auto &one : m_needs) {
            if (!keepsApart(candidate, one.need, m_model))
                continue;
            served.push_back(&one);
            needsDays = needsDays || one.need.isByDay;
            for (const auto &measure : one.need.measures) {
                if (!advice.rollup.measures.contains(measure))
                    advice.rollup.measures += measure;
            }
            if (!one.title.isEmpty() && !advice.titles.contains(one.title) && advice.titles.size() < mostTitles)
                advice.titles += one.title;
        }
        advice.rollup.measures.sort();
        if (served.empty())
            return advice;
        TRY_ASSIGN(advice.size, sizeOf(advice.rollup));
        const auto half = advice.size.lines / 2;
        advice.rollup.hasDays = advice.size.days <= half || needsDays || candidate.keys.size() != 1 ||
                                !candidate.attributes.isEmpty();
        if (advice.size.lines == 0 || (advice.rollup.hasDays ? advice.size.days : advice.size.months) > half)
            return advice;
        advice.bytes = bytesOf(advice.rollup, advice.size, m_session.engine());
        for (const auto *const one : served) {
            const auto rows = one->need.isByDay ? advice.size.days : advice.size.months;
            ++advice.questions;
            advice.elapsedUs += one->elapsedUs;
            advice.savedUs += one->elapsedUs - one->elapsedUs * rows / advice.size.lines;
        }
        return advice;
    }

    // Its measures do not change what is apart.
    Result<RollupSize> sizeOf(const Rollup &rollup)
    {
        const auto grain = rollup.fact + u'/' + rollup.keys.join(u',') + u'/' + rollup.attributes.join(u',');
        if (!m_sizes.contains(grain)) {
            TRY_ASSIGN(m_sizes[grain], rollupSize(m_session, rollup, m_model, m_stop));
        }
        return m_sizes[grain];
    }

    Session &m_session;
    const SemanticModel &m_model;
    std::stop_token m_stop;
    RollupAdvices m_advices;
    std::vector<UnservedNeed> m_needs;
    std::vector<Rollup> m_candidates;
    std::map<QString, RollupSize> m_sizes;
};

} // namespace

Result<RollupAdvices> rollupAdvice(Session &session, const std::vector<LoggedQuestion> &asked,
                                   const SemanticModel &model, std::stop_token stop)
{
    return Advising(session, model, std::move(stop)).advise(asked);
}

} // namespace martlet
