// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/delivery/deliverydifference.h"
#include "quality/loadcalendar.h"
#include "quality/qualitylog.h"
#include "quality/reconciliation.h"

#include <QJsonObject>

namespace martlet {

QString standingText(CheckState::Standing standing); // "failing"
QJsonObject stateJson(const CheckState &state);
QJsonObject resultJson(const CheckResult &result);
// {"first":…,"last":…,"stores":[{"store":31,"name":…,"days":[{"day":…,"state":"missing","batches":[…]}]}]}
QJsonObject calendarJson(const LoadCalendar &calendar);
QJsonObject differenceJson(const DeliveryDifference &difference);
QJsonObject reconciliationJson(const Reconciliation &report);

} // namespace martlet
