// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/changelog.h"
#include "reference/membermerge.h"
#include "reference/worklist.h"

#include <QJsonObject>

namespace martlet {

// Members and their changes as the command line writes them for programs: amounts are texts, so that none is
// rounded.
QJsonObject openMemberJson(const OpenMember &member);
QJsonObject cardJson(const MemberCard &member);
QJsonObject changeJson(const ReferenceChange &change);

} // namespace martlet
