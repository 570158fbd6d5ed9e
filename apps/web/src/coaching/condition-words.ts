import { i18n } from '@halteres/i18n';
import type { Condition } from '@halteres/engine/catalog/stress';

/** Each condition in plain words, under the part of the body people would look for. */
export const conditionGroups = (): { group: string; items: { value: Condition; label: string }[] }[] => [
  {
    group: i18n._('Shoulder'),
    items: [
      { value: 'shoulder_subacromial_pain', label: i18n._('Pain when lifting the arm') },
      { value: 'shoulder_anterior_instability', label: i18n._('Shoulder that slips or has come out') },
      { value: 'ac_joint_pain', label: i18n._('Pain on top of the shoulder') },
    ],
  },
  {
    group: i18n._('Elbow and wrist'),
    items: [
      { value: 'elbow_lateral_tendinopathy', label: i18n._('Tennis elbow, outer side') },
      { value: 'elbow_medial_tendinopathy', label: i18n._('Golfer’s elbow, inner side') },
      { value: 'wrist_pain_extension', label: i18n._('Wrist pain when bent back') },
      { value: 'carpal_tunnel', label: i18n._('Carpal tunnel, tingling fingers') },
    ],
  },
  {
    group: i18n._('Neck and back'),
    items: [
      { value: 'neck_nonspecific', label: i18n._('Neck pain') },
      { value: 'cervical_radiculopathy', label: i18n._('Neck pain that runs into the arm') },
      { value: 'low_back_nonspecific', label: i18n._('Low back pain') },
      { value: 'lumbar_disc_radicular', label: i18n._('Back pain that runs into the leg, disc') },
      { value: 'lumbar_extension_intolerant', label: i18n._('Back pain when leaning back') },
    ],
  },
  {
    group: i18n._('Hip and groin'),
    items: [
      { value: 'pelvic_girdle_si', label: i18n._('Pain at the back of the pelvis') },
      { value: 'hip_fai', label: i18n._('Hip that pinches in front') },
      { value: 'gtps_lateral_hip', label: i18n._('Pain at the side of the hip') },
      { value: 'adductor_groin', label: i18n._('Groin strain') },
      { value: 'hamstring_strain', label: i18n._('Hamstring strain') },
      { value: 'inguinal_hernia', label: i18n._('Groin hernia') },
    ],
  },
  {
    group: i18n._('Knee'),
    items: [
      { value: 'knee_pfp', label: i18n._('Pain around or behind the kneecap') },
      { value: 'patellar_tendinopathy', label: i18n._('Jumper’s knee, below the kneecap') },
      { value: 'knee_meniscus', label: i18n._('Meniscus') },
      { value: 'knee_oa', label: i18n._('Knee arthritis') },
      { value: 'acl_reconstructed', label: i18n._('Repaired cruciate ligament') },
    ],
  },
  {
    group: i18n._('Ankle and foot'),
    items: [
      { value: 'ankle_sprain', label: i18n._('Sprained ankle') },
      { value: 'achilles_tendinopathy', label: i18n._('Achilles tendon pain') },
      { value: 'plantar_heel_pain', label: i18n._('Heel pain, sole of the foot') },
    ],
  },
  {
    group: i18n._('Pregnancy and after'),
    items: [
      { value: 'pregnancy_t1', label: i18n._('Pregnant, months 1 to 3') },
      { value: 'pregnancy_t2', label: i18n._('Pregnant, months 4 to 6') },
      { value: 'pregnancy_t3', label: i18n._('Pregnant, months 7 to 9') },
      { value: 'postpartum_0_6w', label: i18n._('First 6 weeks after birth') },
      { value: 'postpartum_6_12w', label: i18n._('Weeks 6 to 12 after birth') },
      { value: 'diastasis_recti', label: i18n._('Gap between the abdominal muscles') },
      { value: 'pelvic_organ_prolapse_leak', label: i18n._('Leaking or heaviness in the pelvis') },
    ],
  },
  {
    group: i18n._('Whole body'),
    items: [
      { value: 'hypertension', label: i18n._('High blood pressure') },
      { value: 'osteoporosis', label: i18n._('Weak bones, osteoporosis') },
    ],
  },
];

export const conditionName = (condition: string): string =>
  conditionGroups()
    .flatMap((each) => each.items)
    .find((item) => item.value === condition)?.label ?? condition;
