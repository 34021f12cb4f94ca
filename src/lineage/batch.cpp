// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/batch.h"

#include <array>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char16_t *, 9> stateNames{u"REGISTERED", u"STAGING",   u"STAGED",
                                                     u"CHECKED",    u"DONE",      u"REFUSED",
                                                     u"FAILED",     u"CANCELLED", u"REVERTED"};

} // namespace

QString toText(BatchState state)
{
    return QString::fromUtf16(stateNames.at(size_t(state)));
}

BatchState batchStateFromText(const QString &text)
{
    for (size_t state = 0; state < stateNames.size(); ++state) {
        if (text == QStringView(stateNames[state]))
            return BatchState(state);
    }
    return BatchState::Failed; // the database's CHECK lets no other text in
}

} // namespace martlet
